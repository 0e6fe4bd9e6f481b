// The least that a service of this kind is: NestJS and Apollo with one field.
import 'reflect-metadata';
import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, Query, Resolver } from '@nestjs/graphql';

class BareResolver {
  answer() {
    return 'here';
  }
}
Query(() => String)(
  BareResolver.prototype,
  'answer',
  Object.getOwnPropertyDescriptor(BareResolver.prototype, 'answer'),
);
Resolver()(BareResolver);

class BareModule {}
Module({
  imports: [GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true })],
  providers: [BareResolver],
})(BareModule);

export async function open() {
  const app = await NestFactory.create(BareModule, { logger: false });
  await app.listen(0, '127.0.0.1');
  return `${await app.getUrl()}/graphql`;
}
