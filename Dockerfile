# The service in a container: docker build -t vanthu . && docker run -p 127.0.0.1:8080:8080 -v vanthu:/data vanthu
# One document by hand:        docker run --rm -i -v "$PWD:/in:ro" vanthu extract /in/to-trinh.pdf

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml .
COPY src src
RUN mvn -B -q -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package

# The models come from Debian's packages, whichever distribution the JDK stands on.
FROM debian:12-slim AS models
COPY tessdata /tessdata
RUN apt-get update && /tessdata/fetch.sh

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --uid 10001 vanthu && install -d -o vanthu /data
WORKDIR /vanthu
COPY --from=build /build/target/vanthu.jar ./
COPY --from=build /build/target/lib lib
COPY --from=models /tessdata tessdata
COPY vanthu LICENSE NOTICE ./
# Reading a few files once makes later starts quick (the AOT cache of the JVM).
RUN --mount=type=bind,source=corpus,target=/vanthu/corpus ./vanthu setup
ENV VANTHU_DATA=/data
VOLUME /data
EXPOSE 8080
USER vanthu
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["./vanthu"]
# Within a container the address is the container's own; who may reach it is told by docker's -p.
CMD ["serve", "--server.address=0.0.0.0"]
