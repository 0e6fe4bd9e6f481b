# The service itself. Neo4j and CoreNLP run beside it: see docker-compose.yml.

FROM node:22.21.1-bookworm-slim AS build
WORKDIR /whence
COPY . .
RUN npm ci --no-audit --no-fund \
  && npx tsc -b apps/cli \
  && npm prune --omit=dev --no-audit --no-fund

FROM node:22.21.1-bookworm-slim
ENV NODE_ENV=production WHENCE_HOME=/data HOST=0.0.0.0 PORT=4000
WORKDIR /whence
COPY --from=build --chown=node:node /whence /whence
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "apps/cli/dist/main.js"]
CMD ["up"]
