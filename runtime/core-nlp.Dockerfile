# Stanford CoreNLP as pinned in pom.xml; nobody publishes an image of it that could be pinned.

FROM maven:3.9.11-eclipse-temurin-21 AS jars
WORKDIR /runtime
COPY pom.xml BasicDependencies.java ./
RUN mvn -B -P core-nlp dependency:copy-dependencies -DoutputDirectory=/jars \
  && javac -cp '/jars/*' -d /classes BasicDependencies.java

FROM eclipse-temurin:21.0.8_9-jre
RUN useradd --system --create-home corenlp
COPY --from=jars /jars /jars
COPY --from=jars /classes /classes
COPY --chmod=755 core-nlp.sh /core-nlp.sh
USER corenlp
EXPOSE 9000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.* 200' <&3"]
ENTRYPOINT ["/core-nlp.sh"]
