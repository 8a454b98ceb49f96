// Programs of the synchronous face: Pythons of their own, and whole programs from their start to their end. It is tested
// as it is built (dist): its thread is a file of its own.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { errors, PythonExitedError, startPython } from 'tensorbridge/sync'
import { describe, expect, it } from 'vitest'
import { checkMachine, isAlive, plainInterpreter, plainOptions, ScratchFolder, thrownBy, turn } from '../harness.js'

describe('a Python of its own', () => {
  checkMachine()

  it('takes values as deep as its limits allow', () => {
    using deep = startPython(plainOptions({ limits: { depth: 400 } }))
    let value = deep.eval<unknown>('__import__("functools").reduce(lambda inner, _: {"in": inner}, range(350), 7)')
    for (let i = 0; i < 350; i++) value = (value as { in: unknown }).in
    expect(value).toBe(7)
  })

  it('is started, closed and gone; several live side by side, and call each other', () => {
    using first = startPython(plainOptions())
    const second = startPython(plainOptions({ keras: 'legacy' }))
    const { pid } = second
    using third = startPython(plainOptions())
    expect(new Set([first.pid, second.pid, third.pid]).size).toBe(3)
    const sum = first.builtins.sum(first.builtins.map((x: number) => second.eval('x + 1', { x }), [1, 2]))
    expect(sum).toBe(5)
    expect(() => first.eval('x', { x: second.eval('object()') })).toThrow('it belongs to another Python')
    second.close()
    second.close()
    expect(isAlive(pid!)).toBe(false)
    expect(() => second.eval('1')).toThrow('This Python was closed and cannot be used any more.')
    expect(() => second.allocate([1])).toThrow('This Python was closed and cannot be used any more.')
  })

  it('tells of its end during a call', () => {
    using own = startPython(plainOptions())
    const exits: unknown[] = []
    own.on('exit', (exit) => exits.push(exit))
    const error = thrownBy(() => own.eval('__import__("os")._exit(3)'))
    expect(error).toBeInstanceOf(PythonExitedError)
    expect(error.exitCode).toBe(3)
    expect(exits).toMatchObject([{ exitCode: 3 }])
  })

  it('that cannot be started is explained as in the other face', () => {
    const error = thrownBy(() => startPython({ python: '/no/such/python' }))
    expect(error.name).toBe('PythonEnvironmentError')
    expect(error.message).toContain('/no/such/python')
    expect(() => startPython({ kreas: '3' } as never)).toThrow('There is no option kreas')
  })

  it('prints before the call returns', () => {
    let [out, err] = ['', '']
    using own = startPython(plainOptions({ stdout: (text) => (out += text), stderr: (text) => (err += text) }))
    own.builtins.print('printed')
    expect(out).toBe('printed\n')
    own.exec('import sys; print("no newline", end="", file=sys.stderr)')
    expect(err).toBe('no newline')
  })

  it('is interrupted from a callback', () => {
    using own = startPython(plainOptions())
    own.exec('import time\ndef wait(f):\n  f()\n  time.sleep(60)')
    expect(() => own.eval('wait')(() => own.interrupt())).toThrow(errors.KeyboardInterrupt)
    expect(own.eval('1')).toBe(1)
  })
})

describe('a program', () => {
  const door = fileURLToPath(new URL('../../dist/sync/index.js', import.meta.url))
  const run = (body: string): { status: number | null; lines: string[]; stderr: string } => {
    const options = `{ python: ${JSON.stringify(plainInterpreter())}, preload: false }`
    const program = `import { configurePython, np, python, startPython } from ${JSON.stringify(door)}
configurePython(${options})
const options = ${options}
${body}`
    using folder = new ScratchFolder()
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      cwd: folder.path,
    })
    return { status, lines: stdout.trimEnd().split('\n'), stderr }
  }

  it('ends by itself when it is at its end, and its Python with it', () => {
    const { status, lines, stderr } = run(`
console.log(python.eval('6 * 7'))
python.builtins.print('from Python')
console.log(np.pi, python.pid)`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [pi, pid] = lines[2]!.split(' ')
    expect([lines[0], lines[1], pi]).toEqual(['42', 'from Python', String(Math.PI)])
    expect(isAlive(Number(pid))).toBe(false)
  })

  it('shows its Python and the libraries of it as those of any other', () => {
    const { lines } = run(
      "import { inspect } from 'node:util'\nconsole.log(inspect(np) === inspect(python.np), np, inspect(python).split(' ')[0])",
    )
    expect(lines).toEqual(['true <np> Python'])
  })

  it('that throws ends with that error, several Pythons or not', async () => {
    const { status, lines, stderr } = run(`
const other = startPython(options)
console.log(python.pid, other.pid, other.eval('1'), python.eval('1'))
python.eval('1 / 0')`)
    expect(status).toBe(1)
    expect(stderr).toContain('ZeroDivisionError: division by zero')
    expect(stderr).not.toContain('terminate called')
    // They were sent SIGKILL; the kernel takes a moment.
    for (const pid of lines[0]!.split(' ').slice(0, 2)) while (isAlive(Number(pid))) await turn()
  })

  it('serves threads of Python when it turns its event loop', () => {
    const { status, lines } = run(`
python.exec('import threading, queue\\nanswers = queue.Queue()\\ndef later(f): threading.Thread(target=lambda: answers.put(f(2))).start()')
let said
const heard = new Promise((resolve) => { said = resolve })
const timer = setInterval(() => {}, 1000)
python.eval('later')((n) => { said(); return n + python.eval('40') })
await heard
console.log(python.eval('answers.get()'))
clearInterval(timer)`)
    expect({ status, lines }).toEqual({ status: 0, lines: ['42'] })
  })
})
