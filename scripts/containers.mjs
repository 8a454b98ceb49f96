// `npm run containers`: builds the images of the Dockerfile, and trains, stops and heals in them as their users will. Takes
// minutes; docs/containers.md has the figures it saw. Options: `--base IMAGE` (default: one made by debootstrap), `--gpu` (the GPU
// images too: 15 GB more of disk), `--images FOLDER` (keeps the images there for the next run). Skips, and says why, where it cannot run.

import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bootstrap } from './bootstrap.mjs'
import { ImageStore, whatIsMissing } from './container-images.mjs'
import { Container } from './container-run.mjs'
import { duration, inRepository, main, StepError } from './steps.mjs'

const { values: options } = parseArgs({
  options: { base: { type: 'string' }, gpu: { type: 'boolean' }, images: { type: 'string' } },
})
let scratch
// Ctrl-C reaches buildah and the containers by itself: what runs fails, nothing more begins, and all is cleared away.
let isStopped = false
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => (isStopped = true))

/** The user of the images. */
const user = 10_001
const workerPort = 7410
/** Three epochs give 0.9 to 0.93 of the 200 digits that are asked; the worker's network begins anywhere. */
const leastAccuracy = 0.87

/** A folder to mount that the image's user, or another one, can write. */
function volume(name, owner = user) {
  const folder = join(scratch, name)
  mkdirSync(folder, { recursive: true })
  chownSync(folder, owner, owner)
  return folder
}

function expect(isSo, what, seen = '') {
  if (!isSo) throw new StepError(`Expected: ${what}.${seen === '' ? '' : ` Seen: ${seen}`}`)
}

async function freePort() {
  const server = createServer().listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The share that the service reads right of digits that it has not seen. */
async function accuracyOf(port, count = 200) {
  const { pixelsOf, readDigits } = await import(inRepository('.cache', 'examples', '01-mnist', 'digits.js'))
  // The service's own sets: the same seed.
  const { test } = readDigits({ training: 8000, validation: 0, test: 2000 })
  let right = 0
  for (let index = 0; index < count; index++) {
    const body = JSON.stringify([...pixelsOf(test, index)])
    const response = await fetch(`http://127.0.0.1:${port}/read`, { method: 'POST', body })
    const answer = await response.json()
    expect(response.ok, 'a reading', JSON.stringify(answer))
    if (answer.digit === test.labels[index]) right++
  }
  return right / count
}

/** What Kubernetes looks at before it lets a pod run with runAsNonRoot and a read-only root. */
async function expectUnprivileged(container, uid = user) {
  const pids = container.processes()
  const lines = pids.map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8'))
  for (const status of lines) {
    expect(status.includes(`\nUid:\t${Array(4).fill(uid).join('\t')}\n`), `every process is of user ${uid}`, status)
    expect(/^CapEff:\t0+$/m.test(status), 'no process has a capability', status)
    expect(/^NoNewPrivs:\t1$/m.test(status), 'no process can get one', status)
  }
  const names = lines.map((status) => /^Name:\t(.*)$/m.exec(status)[1])
  expect(names[0] === 'tini', 'process 1 is tini', names.join(' '))
  const written = await container.run(['sh', '-c', 'touch /opt/tensorbridge/x /usr/x; true'])
  expect(/Read-only|Permission denied/.test(written.output), 'what is installed cannot be written', written.output)
  return { pids, names }
}

async function expectHealth(container, isHealthy) {
  const { code, output } = await container.healthCheck()
  expect((code === 0) === isHealthy, `the health check to ${isHealthy ? 'succeed' : 'fail'}`, `${code}: ${output}`)
}

/** Sends SIGTERM and waits for the end: the milliseconds it took. */
async function stop(container, code = 0) {
  const pids = container.processes()
  const start = performance.now()
  container.signal('SIGTERM')
  const ended = await container.ended
  const took = performance.now() - start
  expect(ended === code, `SIGTERM to end the container with ${code}`, `${ended}\n${container.output}`)
  const left = pids.filter((pid) => existsSync(`/proc/${pid}`))
  expect(left.length === 0, 'no process to be left', left.join(', '))
  return took
}

/** A program trains with a Python of its own, answers, stops in the midst of a training, and goes on. */
async function trainsAlone(use, store, image) {
  const files = use(await store.container(image))
  const port = await freePort()
  const volumes = { '/models': volume('models'), '/cache': volume('cache') }
  const notes = []
  {
    const start = performance.now()
    const app = use(new Container(files, { volumes, env: { PORT: port, EPOCHS: 3 } }))
    await app.says(/answers\./)
    notes.push(`answers after ${duration(performance.now() - start)}`)
    await expectHealth(app, true)
    await app.says(/Ready\./)
    notes.push(`trained after ${duration(performance.now() - start)}`)
    const { code } = await app.run(['node', '16-service/healthy.js', 'ready'])
    expect(code === 0, 'to be ready', code)
    const accuracy = await accuracyOf(port)
    expect(accuracy > leastAccuracy, 'nearly nine of ten digits read right', accuracy)
    notes.push(`${(100 * accuracy).toFixed(1)} % of 200 digits read right`)
    const { names } = await expectUnprivileged(app)
    expect(
      names.length >= 3 && names.some((name) => name.startsWith('python')),
      'tini, Node and Python',
      names.join(' '),
    )
    notes.push(`SIGTERM ends ${names.join(', ')} in ${duration(await stop(app))}`)
  }
  {
    const app = use(new Container(files, { volumes, env: { PORT: port, EPOCHS: 1000 } }))
    await app.says(/epoch 5 of 1000/)
    expect(
      /^epoch 4 of 1000/m.test(app.output) && !/^epoch [123] /m.test(app.output),
      'to go on after epoch 3',
      app.output,
    )
    notes.push(`in the midst of an epoch in ${duration(await stop(app))}`)
    expect(statSync(join(volumes['/models'], 'digits.keras')).size > 100_000, 'the network to be kept')
  }
  return notes.join('; ')
}

/** The image of docs/containers.md for a program of one's own, as it stands there. */
async function takesAnotherProgram(use, store) {
  const [, text] = /```dockerfile\n(.*?)```/s.exec(readFileSync(inRepository('docs', 'containers.md'), 'utf8'))
  const context = join(scratch, 'program')
  mkdirSync(join(context, 'dist'), { recursive: true })
  writeFileSync(join(context, 'Dockerfile'), text)
  writeFileSync(join(context, 'package.json'), '{ "type": "module" }')
  const program = `import { startPython } from 'tensorbridge'
const python = await startPython()
console.log('sum', await python.tf.add(2, 3).numpy())
setInterval(() => {}, 1000)
`
  writeFileSync(join(context, 'dist', 'main.js'), program)
  const file = join(context, 'Dockerfile')
  const files = use(await store.container(await store.build('program', { context, file })))
  const notes = []
  for (const uid of [user, 4242]) {
    const volumes = { '/models': volume(`models-${uid}`, uid), '/cache': volume(`cache-${uid}`, uid) }
    const container = use(new Container(files, { volumes, user: `${uid}:${uid}` }))
    await container.says(/sum 5/)
    await expectUnprivileged(container, uid)
    // A program that knows nothing of signals ends as one does by SIGTERM elsewhere: 128 + 15.
    notes.push(`computes as user ${uid}; SIGTERM ends it in ${duration(await stop(container, 143))}`)
  }
  return notes.join('; ')
}

/** Two containers: the program here, its Python there, and keys between them. */
async function trainsRemotely(use, store, images) {
  const workerFiles = use(await store.container(images.worker))
  const appFiles = use(await store.container(images['app-remote']))
  const keys = volume('keys')
  for (const name of ['worker.key', 'app.key', 'stranger.key']) {
    const command = ['tini', '--', 'tensorbridge', 'keygen', `/keys/${name}`]
    const making = use(new Container(workerFiles, { volumes: { '/keys': keys }, command }))
    expect((await making.ended) === 0, 'keys to be made', making.output)
  }
  const secrets = volume('worker-secrets')
  const copy = (from, to) => {
    writeFileSync(to, readFileSync(join(keys, from)), { mode: 0o400 })
    chownSync(to, user, user)
  }
  copy('worker.key', join(secrets, 'worker.key'))
  copy('app.key.pub', join(secrets, 'worker.clients'))
  const appSecrets = volume('app-secrets')
  for (const name of ['app.key', 'stranger.key', 'worker.key.pub']) copy(name, join(appSecrets, name))

  const notes = []
  const start = performance.now()
  const worker = use(
    new Container(workerFiles, {
      volumes: { '/run/secrets': secrets, '/models': volume('worker-models'), '/cache': volume('worker-cache') },
    }),
  )
  await worker.says(/Listening on/)
  await expectHealth(worker, true)
  notes.push(`the worker is healthy after ${duration(performance.now() - start)}`)
  const port = await freePort()
  const env = {
    PORT: port,
    EPOCHS: 3,
    TENSORBRIDGE_WORKER: `tcp://127.0.0.1:${workerPort}`,
    TENSORBRIDGE_KEY: '/run/secrets/app.key',
    TENSORBRIDGE_SERVER_KEY: '/run/secrets/worker.key.pub',
  }
  const volumes = { '/run/secrets': appSecrets, '/models': volume('remote-models') }
  {
    const stranger = { ...env, TENSORBRIDGE_KEY: '/run/secrets/stranger.key' }
    const refused = use(new Container(appFiles, { volumes, env: stranger }))
    expect((await refused.ended) !== 0, 'a key that is not admitted to be refused', refused.output)
  }
  {
    const start = performance.now()
    const app = use(new Container(appFiles, { volumes, env }))
    await app.says(/Ready\./)
    notes.push(`trained after ${duration(performance.now() - start)}`)
    await expectHealth(app, true)
    await expectHealth(worker, true)
    const accuracy = await accuracyOf(port)
    expect(accuracy > leastAccuracy, 'nearly nine of ten digits read right', accuracy)
    notes.push(`${(100 * accuracy).toFixed(1)} % of 200 digits read right`)
    await expectUnprivileged(worker)
    const { names } = await expectUnprivileged(app)
    expect(!names.some((name) => name.startsWith('python')), 'no Python beside the program', names.join(' '))
    notes.push(`SIGTERM ends the program in ${duration(await stop(app))}`)
  }
  {
    const app = use(new Container(appFiles, { volumes, env }))
    await app.says(/Ready\./)
    notes.push(`the worker in ${duration(await stop(worker))}`)
    expect((await app.ended) === 1, 'a program whose worker is gone to fail', app.output)
  }
  return notes.join('; ')
}

/** What the GPU images say where there is no GPU. */
async function saysThatThereIsNoGpu(use, store, image) {
  const files = use(await store.container(image))
  const command = ['tini', '--', 'tensorbridge', 'doctor', '--json']
  const doctor = use(new Container(files, { volumes: { '/cache': volume('gpu-cache') }, command }))
  await doctor.ended
  const report = JSON.parse(doctor.output.slice(doctor.output.indexOf('{')))
  expect(report.ok && report.gpu.tensorflow?.cuda === true, 'a TensorFlow that is built for CUDA', doctor.output)
  return `${report.gpu.summary} CUDA ${report.gpu.tensorflow.cudaVersion}, cuDNN ${report.gpu.tensorflow.cudnnVersion}`
}

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`

await main(
  async () => {
    const missing = await whatIsMissing(options)
    if (missing) {
      console.log(`- containers: skipped, ${missing}`)
      console.log('0 passed, 0 failed, 1 skipped')
      return 0
    }
    await bootstrap({ examples: true })
    const store = await ImageStore.open(options.images)
    scratch = mkdtempSync(join(tmpdir(), 'tensorbridge-containers-'))
    console.log(`buildah with ${store.driver} in ${store.folder}`)
    const count = { passed: 0, failed: 0, skipped: 0 }
    const images = {}
    let base
    // What `use` is given is closed when the check is over, the last first.
    const check = async (name, work) => {
      if (isStopped) throw new StepError(`Stopped before ${name}.`)
      const start = performance.now()
      const used = []
      const use = (resource) => {
        used.unshift(resource)
        return resource
      }
      try {
        const note = await work(use).finally(async () => {
          for (const resource of used) await resource.close()
        })
        count.passed++
        console.log(`✓ ${name}: ${note} (${duration(performance.now() - start)})`)
      } catch (error) {
        count.failed++
        console.log(`✗ ${name} (${duration(performance.now() - start)})\n${String(error.stack).replace(/^/gm, '    ')}`)
      }
    }
    const build = (target) =>
      check(`build of ${target}`, async () => {
        images[target] = await store.build(target, { base })
        const [all, below] = await Promise.all([images[target], base].map((image) => store.look(image)))
        return `${megabytes(all.bytes - below.bytes)} beside the ${megabytes(below.bytes)} of the base image`
      })
    try {
      base = options.base ?? (await store.makeBase())
      for (const target of ['app', 'worker', 'app-remote']) await build(target)
      if (images.app) await check('app', (use) => trainsAlone(use, store, images.app))
      if (images.app) await check('a program of your own', (use) => takesAnotherProgram(use, store))
      if (images.worker && images['app-remote'])
        await check('app-remote and worker', (use) => trainsRemotely(use, store, images))
      if (options.gpu) {
        for (const target of ['worker-gpu', 'app-gpu']) await build(target)
        if (images['app-gpu']) await check('app-gpu', (use) => saysThatThereIsNoGpu(use, store, images['app-gpu']))
      } else {
        count.skipped++
        console.log('- app-gpu, worker-gpu: skipped, they are built with --gpu')
      }
    } finally {
      rmSync(scratch, { recursive: true, force: true })
      await store.close()
    }
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
    return count.failed > 0 ? 1 : 0
  },
  { counts: true },
)
