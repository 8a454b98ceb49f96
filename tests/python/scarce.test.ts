// A machine that is full, and a program that is stopped: seen from whole programs, in a space of their own where they may mount
// small file systems.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { compilePackage } from '../environment/fixtures.js'
import { plainInterpreter, turn } from '../harness.js'

// Not in /tmp, over which a test mounts a full file system; the clone itself may be there.
let scratch: string
let library: string
beforeAll(() => {
  scratch = mkdtempSync(fileURLToPath(new URL('../../.cache/scarce-', import.meta.url)))
  library = pathToFileURL(join(compilePackage(join(scratch, 'package')), 'index.js')).href
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let programs = 0

/** Starts a program; `isApart`: in a space of its own for what is mounted. */
function start(body: string, isApart: boolean, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const path = join(scratch, `program${++programs}.mjs`)
  writeFileSync(
    path,
    `import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { startPython } from ${JSON.stringify(library)}
const options = { python: process.env.TEST_PYTHON, preload: false }
const mount = (folder, options) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder])
// Over /tmp, where only what this program needs can be seen afterwards, and nothing can be made.
const fillTmp = () => {
  execFileSync('mount', ['--bind', '/tmp', '/mnt'])
  const needed = [import.meta.filename, process.env.TEST_PYTHON, process.env.HOME ?? '']
  const folders = new Set(needed.filter((path) => path.startsWith('/tmp/')).map((path) => path.split('/')[2]))
  mount('/tmp', 'size=64k,nr_inodes=' + (1 + folders.size))
  for (const folder of folders) {
    mkdirSync('/tmp/' + folder)
    execFileSync('mount', ['--bind', '/mnt/' + folder, '/tmp/' + folder])
  }
}
${body}`,
  )
  const [program, args] = isApart ? ['unshare', ['-m', process.execPath, path]] : [process.execPath, [path]]
  return spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', TEST_PYTHON: plainInterpreter(), ...env },
  })
}

async function outputOf(child: ChildProcess): Promise<[stdout: string, stderr: string]> {
  return Promise.all([text(child.stdout!), text(child.stderr!)])
}

function needsMounts(context: TestContext): void {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' })
  } catch {
    context.skip('needs the right to mount (root, unshare)')
  }
}

it('arrays travel as frames where /dev/shm is full', async (context) => {
  needsMounts(context)
  const program = `
    mount('/dev/shm', 'size=3m')
    const python = await startPython(options)
    for (const mebibytes of [1, 2, 16]) {
      const array = new Uint8Array(mebibytes << 20).fill(1)
      console.log(await python.builtins.sum(python.eval('memoryview')(array)), (await python.eval('lambda a: a + 1')(array)).data[5])
    }
    await python.close()
  `
  const [stdout, stderr] = await outputOf(start(program, true, { TENSORBRIDGE_SHARED_MEMORY: 'files' }))
  expect(stderr).toBe('')
  expect(stdout).toBe(`${1 << 20} 2\n${2 << 20} 2\n${16 << 20} 2\n`)
})

it('a start where no folder for the socket can be made says where it looked and why', async (context) => {
  needsMounts(context)
  const program = `
    const own = await startPython(options)
    await own.close()
    fillTmp()
    const error = await startPython(options).catch((each) => each)
    console.log(error.name + ': ' + error.message)
  `
  const [stdout] = await outputOf(start(program, true, { TMPDIR: '/tmp', XDG_RUNTIME_DIR: '/tmp' }))
  expect(stdout).toBe(
    'PythonEnvironmentError: No folder could be made for the socket to Python. Looked in XDG_RUNTIME_DIR, TMPDIR and /tmp: ' +
      '/tmp (ENOSPC). Set TMPDIR to a writable folder with a short path and some space.\n',
  )
})

it('a program that is stopped (SIGSTOP) goes on after SIGCONT, and so does its Python, which has waited', async () => {
  const program = `
    const python = await startPython(options)
    const results = python.eval('lambda f: [f(i) for i in range(100)]')((i) => {
      if (i === 50) process.kill(process.pid, 'SIGSTOP')
      return i
    })
    console.log((await results).length)
    await python.close()
  `
  const child = start(program, false)
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  while (!/^State:\s+T/m.test(readFileSync(`/proc/${child.pid}/status`, 'utf8'))) await turn()
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])))
  // Python waits meanwhile: the callback that is out is not answered.
  expect(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))])).toBe('waits')
  child.kill('SIGCONT')
  expect((await lines.next()).value).toBe('100')
  expect(await ended).toEqual([0, null])
})
