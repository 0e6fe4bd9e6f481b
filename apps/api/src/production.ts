/** Must be imported first: graphql and Apollo look once, when they are loaded, and check twice what they are given otherwise. */
process.env['NODE_ENV'] ??= 'production';
