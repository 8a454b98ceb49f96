// However the Node program ends, Python ends with it; and a program with nothing left to do ends by itself.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compilePackage } from '../environment/fixtures.js'
import { isAlive, plainInterpreter, ScratchFolder } from '../harness.js'

// Spaces and letters beyond ASCII in the path of the package, of the program, and of the temporary folder.
let scratch: ScratchFolder
let library: string
beforeAll(() => {
  scratch = new ScratchFolder('ünï 日')
  library = pathToFileURL(join(compilePackage(join(scratch.path, 'pack age')), 'index.js')).href
  mkdirSync(join(scratch.path, 't ñ'))
})
afterAll(() => scratch[Symbol.dispose]())

let programs = 0

interface Program {
  readonly path: string
  readonly child: ChildProcess
  /** Everything it prints, once it has ended. */
  readonly stdout: Promise<string>
  readonly stderr: Promise<string>
  readonly ended: Promise<{ code: number | null; signal: string | null }>
  /** The process id of its Python, which holds a pipe open; `pythonEnded` resolves when that is closed. */
  readonly pythonPid: Promise<number>
  readonly pythonEnded: Promise<void>
}

const START = (fifo: string): string => `
import { startPython, configurePython, python as defaultPython, np } from ${JSON.stringify(library)}
const options = { python: process.env.TEST_PYTHON, preload: false }
const HOLD = "import os, time; pipe = os.open(" + JSON.stringify(${JSON.stringify(fifo)}) + ", os.O_WRONLY); os.write(pipe, b'%d\\\\n' % os.getpid())"
`

/** Runs a program; \`HOLD\` is Python code that opens the pipe by which the test sees Python's end. */
function run(body: string): Program {
  const name = join(scratch.path, `program ${++programs}`)
  const fifo = `${name}.fifo`
  execFileSync('mkfifo', [fifo])
  writeFileSync(`${name}.mjs`, START(fifo) + body)
  const child = spawn(process.execPath, [`${name}.mjs`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      TEST_PYTHON: plainInterpreter(),
      TMPDIR: join(scratch.path, 't ñ'),
      XDG_RUNTIME_DIR: '',
    },
  })
  const pipe = createReadStream(fifo, 'utf8')
  return {
    path: `${name}.mjs`,
    child,
    stdout: text(child.stdout),
    stderr: text(child.stderr),
    ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal }))),
    pythonPid: new Promise((resolve) => pipe.once('data', (line) => resolve(Number(String(line).trim())))),
    pythonEnded: new Promise((resolve) => pipe.once('close', resolve)),
  }
}

async function expectPythonGone(program: Program): Promise<void> {
  const pid = await program.pythonPid
  await program.pythonEnded
  // The pipe is closed a moment before the process is a zombie or gone; its parent may be gone too.
  while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve))
  expect(readFolder(join(scratch.path, 't ñ'))).toEqual([])
}

function readFolder(path: string): string[] {
  return execFileSync('ls', ['-A', path], { encoding: 'utf8' }).split('\n').filter(Boolean)
}

describe('a program', () => {
  it('ends by itself when nothing is pending', async () => {
    const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      const kept = await python.eval('object()')
      const list = python.eval('[]')
      list.append(() => 1)
      console.log(await python.eval('1 + 1'))
    `)
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(await program.stdout).toBe('2\n')
    expect(await program.stderr).toBe('')
    await expectPythonGone(program)
  })

  it('ends by itself also when it listens to the output and to events', async () => {
    const program = run(`
      const python = await startPython({ ...options, stdout: (text) => process.stdout.write(text) })
      python.on('exit', () => {})
      await python.exec(HOLD)
      await python.builtins.print('printed')
    `)
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(await program.stdout).toBe('printed\n')
    await expectPythonGone(program)
  })

  it('ends as ever where Python was killed and nothing was left to do', async () => {
    const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      const list = python.eval('[]')
      list.append(1)
      console.log(await python.builtins.len(list))
      process.kill(python.pid, 'SIGKILL')
    `)
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(await program.stdout).toBe('1\n')
    expect(await program.stderr).toBe('')
    await expectPythonGone(program)
  })

  it('may use Python in a thread of its own, large arrays too', async () => {
    const program = run(`
      const { isMainThread, Worker } = await import('node:worker_threads')
      const { once } = await import('node:events')
      if (isMainThread) await once(new Worker(new URL(import.meta.url)), 'exit')
      else {
        const python = await startPython(options)
        await python.exec(HOLD)
        console.log(await python.builtins.len(new Uint8Array(3_000_000)))
        await python.close()
      }
    `)
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(await program.stdout).toBe('3000000\n')
    expect(await program.stderr).toBe('')
    await expectPythonGone(program)
  })

  it.each(['', 'process.exit()'])('leaves no shared memory where a thread of it ends, Python open: %s', async (end) => {
    const program = run(`
      const { isMainThread, Worker } = await import('node:worker_threads')
      const { once } = await import('node:events')
      const { readdirSync, readFileSync, readlinkSync } = await import('node:fs')
      const shared = () => [
        readdirSync('/proc/self/fd').filter((name) => {
          try { return readlinkSync('/proc/self/fd/' + name).includes('tensorbridge') } catch { return false }
        }).length,
        (readFileSync('/proc/self/maps', 'utf8').match(/memfd:tensorbridge/g) ?? []).length,
      ].join()
      if (isMainThread) {
        await once(new Worker(new URL(import.meta.url)), 'exit')
        console.log(shared())
      } else {
        const python = await startPython(options)
        await python.exec(HOLD)
        await python.builtins.len(new Uint8Array(3_000_000))
        await python.import('builtins').bytes(python.builtins.memoryview(new Uint8Array(3_000_000)))
        if (shared() === '0,0') throw new Error('nothing was shared')
        ${end}
      }
    `)
    expect(await program.stdout).toBe('0,0\n')
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(await program.stderr).toBe('')
    await expectPythonGone(program)
  })

  it('finishes the calls that it did not await', async () => {
    const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      python.exec('time.sleep(0.2)')
      python.exec('print("finished")')
    `)
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(await program.stdout).toBe('finished\n')
    await expectPythonGone(program)
  })

  it('finishes a callback that works on', async () => {
    const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      python.eval('lambda f: print(f())')(async () => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        return await python.eval('"from the callback"')
      })
    `)
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(await program.stdout).toBe('from the callback\n')
    await expectPythonGone(program)
  })

  it('uses the default Python without starting or closing it', async () => {
    const program = run(`
      configurePython(options)
      await defaultPython.exec(HOLD)
      console.log(await np.arange(4).sum())
    `)
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(await program.stdout).toBe('6\n')
    await expectPythonGone(program)
  })

  it('never starts the default Python that it does not use', async () => {
    const path = join(scratch.path, 'unused.mjs')
    writeFileSync(
      path,
      `import { tf, keras, np, python } from ${JSON.stringify(library)}\nconsole.log(typeof tf, typeof python)`,
    )
    expect(
      execFileSync(process.execPath, [path], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }),
    ).toBe('function object\n')
  })

  it('that fails ends Python', async () => {
    const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      throw new Error('boom')
    `)
    expect(await program.ended).toEqual({ code: 1, signal: null })
    expect(await program.stderr).toContain('Error: boom')
    await expectPythonGone(program)
  })

  it('that calls process.exit() in the middle of a call ends Python', async () => {
    const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      python.exec('time.sleep(600)')
      setImmediate(() => process.exit(5))
    `)
    expect(await program.ended).toEqual({ code: 5, signal: null })
    await expectPythonGone(program)
  })

  it('that leaves a failure unseen ends with it, and with the line that made the call', async () => {
    const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      python.eval('1/0') // the line
    `)
    expect(await program.ended).toEqual({ code: 1, signal: null })
    const stderr = await program.stderr
    const line =
      readFileSync(program.path, 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('// the line')) + 1
    expect(stderr).toContain('ZeroDivisionError: division by zero')
    expect(decodeURI(stderr)).toContain(`${program.path}:${line}:`)
    await expectPythonGone(program)
  })

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'that gets %s in the middle of a call ends Python',
    async (signal) => {
      const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      await python.exec('time.sleep(600)')
    `)
      await program.pythonPid
      program.child.kill(signal)
      expect(await program.ended).toEqual({ code: null, signal })
      await program.pythonEnded
      const pid = await program.pythonPid
      while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve))
    },
  )

  it('that gets SIGKILL while Python runs C code that never lets go ends Python', async () => {
    const program = run(`
      const python = await startPython(options)
      await python.exec(HOLD)
      await python.exec('"a" * 30 + "b"; import re; re.match(r"(a+)+$", "a" * 60 + "b")')
    `)
    await program.pythonPid
    program.child.kill('SIGKILL')
    await program.ended
    await program.pythonEnded
  })
})
