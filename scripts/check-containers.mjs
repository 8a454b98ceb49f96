// Checks the container files without an engine: the Dockerfile by hadolint, the compose files and the Kubernetes manifests by
// their schemas, and what no schema knows: that the targets, ports, users, key files and images they name are those of the Dockerfile.
// `npm run containers` builds and runs the images.

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { devPython } from './python-dev.mjs'
import { filesIn, inRepository, main, mustRun, StepError } from './steps.mjs'

const composeFiles = ['compose.yaml', 'compose.gpu.yaml']
const manifests = filesIn('examples/16-service/kubernetes/cpu', (path) => /(?<!kustomization)\.yaml$/.test(path))
const tool = (name, ...args) => mustRun(join(dirname(devPython), name), args)

const problems = []
const expect = (isSo, text) => isSo || problems.push(text)

/** All documents of YAML files. */
async function readYaml(paths) {
  const code =
    'import json, sys, yaml; print(json.dumps([d for p in sys.argv[1:] for d in yaml.safe_load_all(open(p, encoding="utf-8"))]))'
  return JSON.parse(await mustRun(devPython, ['-c', code, ...paths.map((path) => inRepository(path))]))
}

/** The stages of the Dockerfile by name, each with the instructions of the stages that it is built from. */
function readStages() {
  const lines = readFileSync(inRepository('Dockerfile'), 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
  const stages = new Map()
  let current
  for (const line of lines) {
    const from = /^FROM (\S+) AS (\S+)$/.exec(line)
    if (from) stages.set(from[2], (current = [...(stages.get(from[1]) ?? [])]))
    else if (line.trim() !== '') current?.push(line.trim().replaceAll(/\s+/g, ' '))
  }
  return stages
}

const last = (stage, word) => stage.findLast((line) => line.startsWith(`${word} `))?.slice(word.length + 1)

/** The files of ours that a script imports. */
function importedBy(script) {
  const imports = readFileSync(inRepository(script), 'utf8').matchAll(/\bfrom '(\.[^']*)'$/gm)
  return [...imports].map(([, path]) => join(dirname(script), path))
}

function checkDockerfile(stages) {
  const targets = ['app', 'app-gpu', 'app-remote', 'worker', 'worker-gpu']
  for (const name of targets) {
    const stage = stages.get(name) ?? []
    expect(/^[1-9]\d*:[1-9]\d*$/.test(last(stage, 'USER') ?? ''), `${name}: USER has to be numbers that are not root's`)
    expect(last(stage, 'ENTRYPOINT')?.startsWith('["tini", "--"'), `${name}: process 1 has to be tini`)
    for (const word of ['HEALTHCHECK', 'VOLUME', 'EXPOSE', 'CMD']) expect(last(stage, word), `${name}: has no ${word}`)
  }
  for (const [cpu, gpu] of [
    ['app', 'app-gpu'],
    ['worker', 'worker-gpu'],
  ]) {
    for (const word of ['USER', 'WORKDIR', 'VOLUME', 'EXPOSE', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD'])
      expect(last(stages.get(cpu), word) === last(stages.get(gpu), word), `${word} of ${gpu} is not that of ${cpu}`)
  }
  const kept = readFileSync(inRepository('.dockerignore'), 'utf8')
    .match(/^!.*/gm)
    .map((line) => line.slice(1))
  const copied = [...stages.values()].flat().filter((line) => /^COPY (?!--)/.test(line) && !line.startsWith('COPY . '))
  // What the image of tensorbridge is built by, and all that this imports.
  const scripts = [...last(stages.get('build'), 'RUN').matchAll(/\bnode (scripts\/\S+\.mjs)/g)].map(([, path]) => path)
  for (const script of scripts) scripts.push(...importedBy(script).filter((path) => !scripts.includes(path)))
  const sources = new Set([...kept, ...scripts, ...copied.flatMap((line) => line.split(' ').slice(1, -1))])
  for (const source of sources) {
    expect(existsSync(inRepository(source)), `${source}: named by the Dockerfile or .dockerignore, and not there`)
    const isKept = kept.some((path) => source === path || source.startsWith(`${path}/`))
    expect(isKept, `${source}: copied, or imported by what is run, and left out by .dockerignore`)
  }
  // A lock is installed in the image as src/environment/install.ts does it elsewhere.
  const strict = /^const strict = \[(.*)\]$/m.exec(readFileSync(inRepository('src/environment/install.ts'), 'utf8'))[1]
  const options = ['--require-hashes', ...[...strict.matchAll(/'([^']*)'/g)].map((match) => match[1])].join(' ')
  for (const name of ['python-cpu', 'python-gpu'])
    expect(last(stages.get(name), 'RUN').includes(` ${options} `), `${name}: pip has to be told ${options}`)
}

/** Where the worker looks for its keys, by the Dockerfile. */
function keysOf(stages) {
  const words = JSON.parse(last(stages.get('worker'), 'CMD'))
  const after = (word) => words[words.indexOf(word) + 1]
  return { port: Number(after('--listen').split(':').at(-1)), files: [after('--key'), after('--clients')] }
}

async function checkCompose(stages, { port, files }) {
  const [compose, gpu] = await readYaml(composeFiles)
  for (const [name, service] of Object.entries({
    ...compose.services,
    [`${gpu.services.worker.build.target}`]: gpu.services.worker,
  })) {
    const { target } = service.build
    expect(stages.has(target), `compose: ${name} builds ${target}, which the Dockerfile has not`)
    expect(service.image === `tensorbridge-${target}`, `compose: the image of ${name} is not called after its target`)
  }
  const { worker, app } = compose.services
  const mounted = ({ secrets }) => secrets.map((secret) => `/run/secrets/${secret}`)
  for (const secret of [...worker.secrets, ...app.secrets])
    expect(compose.secrets[secret], `compose: there is no secret ${secret}`)
  for (const file of files) expect(mounted(worker).includes(file), `compose: the worker looks for ${file}`)
  checkLink('compose', app.environment, mounted(app), `tcp://worker:${port}`)
}

async function checkManifests(stages, { port, files }) {
  const documents = await readYaml(manifests)
  const [kustomization] = await readYaml(['examples/16-service/kubernetes/cpu/kustomization.yaml'])
  const named = (kind, name) => documents.find((each) => each.kind === kind && each.metadata.name === name)
  const keysIn = (name) =>
    kustomization.secretGenerator
      .find((each) => each.name === name)
      .files.map((file) => `/run/secrets/${file.split('=')[0].split('/').at(-1)}`)
  for (const { spec, metadata } of documents.filter(({ kind }) => kind === 'Deployment')) {
    const { template, selector } = spec
    const [container] = template.spec.containers
    const stage = stages.get(container.image.replace(/^tensorbridge-/, ''))
    expect(stage, `${metadata.name}: the image ${container.image} is no target of the Dockerfile`)
    expect(
      `${template.spec.securityContext.runAsUser}:${template.spec.securityContext.runAsGroup}` === last(stage, 'USER'),
      `${metadata.name}: runs as another user than its image`,
    )
    expect(
      String(container.ports[0].containerPort) === last(stage, 'EXPOSE'),
      `${metadata.name}: has another port than its image`,
    )
    const volumes = JSON.parse(last(stage, 'VOLUME'))
    const mounts = new Set(container.volumeMounts.map(({ mountPath }) => mountPath))
    for (const path of [...volumes, '/tmp', '/run/secrets'])
      expect(mounts.has(path), `${metadata.name}: ${path} is no volume`)
    expect(container.readinessProbe && container.livenessProbe, `${metadata.name}: has no probes`)
    const service = named('Service', metadata.name)
    expect(
      JSON.stringify(service.spec.selector) === JSON.stringify(selector.matchLabels),
      `${metadata.name}: its service selects others`,
    )
  }
  const worker = named('Deployment', 'tensorbridge-worker').spec.template.spec.containers[0]
  const check = JSON.parse(last(stages.get('worker'), 'HEALTHCHECK').split('CMD ')[1])
  for (const probe of ['readinessProbe', 'livenessProbe'])
    expect(
      JSON.stringify(worker[probe].exec.command) === JSON.stringify(check),
      `the worker's ${probe} is not its image's health check`,
    )
  for (const file of files) expect(keysIn('tensorbridge-worker').includes(file), `the worker looks for ${file}`)
  const app = named('Deployment', 'tensorbridge-app').spec.template.spec.containers[0]
  const environment = Object.fromEntries(app.env.map(({ name, value }) => [name, value]))
  checkLink('tensorbridge-app', environment, keysIn('tensorbridge-app'), `tcp://tensorbridge-worker:${port}`)
}

function checkLink(who, environment, mounted, endpoint) {
  const { TENSORBRIDGE_WORKER: worker, TENSORBRIDGE_KEY: key, TENSORBRIDGE_SERVER_KEY: serverKey } = environment
  expect(worker === endpoint, `${who}: the worker is ${worker}, not ${endpoint}`)
  for (const file of [key, serverKey]) expect(mounted.includes(file), `${who}: ${file} is not among its secrets`)
}

await main(async () => {
  await tool('hadolint', inRepository('Dockerfile'))
  await tool(
    'check-jsonschema',
    '--builtin-schema',
    'vendor.compose-spec',
    ...composeFiles.map((path) => inRepository(path)),
  )
  await tool('kubernetes-validate', '--strict', '--quiet', ...manifests.map((path) => inRepository(path)))
  const stages = readStages()
  checkDockerfile(stages)
  const keys = keysOf(stages)
  await checkCompose(stages, keys)
  await checkManifests(stages, keys)
  if (problems.length > 0) throw new StepError(problems.join('\n'))
  console.log(
    `the Dockerfile's ${stages.size} stages, ${composeFiles.length} compose files, ${manifests.length} manifests`,
  )
})
