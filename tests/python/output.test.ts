// What Python prints: whole lines, in order, all there when the call that printed them has been awaited.

import { beforeEach, describe, expect, it } from 'vitest'
import { startPython } from '../../src/index.js'
import { checkMachine, plainOptions, rejectionOf, sharedPython } from '../harness.js'

describe('a function', () => {
  let out: string[] = []
  let err: string[] = []
  const shared = sharedPython(plainOptions({ stdout: (text) => out.push(text), stderr: (text) => err.push(text) }))
  beforeEach(() => {
    out = []
    err = []
  })

  it('gets everything that was printed before the await of the call ends', async () => {
    const { python } = shared
    for (let i = 0; i < 50; i++) {
      await python.builtins.print('line', i)
      expect(out.join('')).toBe(Array.from({ length: i + 1 }, (_, n) => `line ${n}\n`).join(''))
    }
  })

  it('gets whole lines in order, however many there are', async () => {
    const { python } = shared
    await python.exec('for i in range(20_000): print("line", i)')
    expect(out.every((text) => text.endsWith('\n'))).toBe(true)
    expect(out.join('')).toBe(Array.from({ length: 20_000 }, (_, i) => `line ${i}\n`).join(''))
  })

  it('gets what C code and child processes write', async () => {
    const { python } = shared
    await python.exec('import os, subprocess\nos.write(1, b"from C\\n")')
    expect(out.join('')).toBe('from C\n')
    await python.exec('subprocess.run(["echo", "from a child"])')
    expect(out.join('')).toBe('from C\nfrom a child\n')
    await python.exec('os.write(2, b"to stderr\\n")')
    expect(err.join('')).toBe('to stderr\n')
  })

  it('gets the beginning of a line when the call is over', async () => {
    const { python } = shared
    await python.exec('print("no end", end="")')
    expect(out.join('')).toBe('no end')
    await python.exec('print(" of line")')
    expect(out.join('')).toBe('no end of line\n')
  })

  it('gets any characters', async () => {
    const { python } = shared
    await python.builtins.print('ünï 日本 🎉 \u0001 \t')
    await python.exec('print("lone \\ud800")')
    expect(out.join('')).toBe('ünï 日本 🎉 \u0001 \t\nlone \\ud800\n')
  })

  it('gets what was printed before a failure', async () => {
    const { python } = shared
    await rejectionOf(python.exec('import sys\nprint("before")\nprint("error", file=sys.stderr)\n1/0'))
    expect(out.join('')).toBe('before\n')
    expect(err.join('')).toBe('error\n')
  })

  it('gets what a callback printed between what Python printed', async () => {
    const { python } = shared
    python.exec('def run(f):\n    print("begin")\n    f()\n    print("end")')
    await python.eval('run')(async () => {
      expect(out.join('')).toBe('begin\n')
      await python.builtins.print('inside')
      expect(out.join('')).toBe('begin\ninside\n')
    })
    expect(out.join('')).toBe('begin\ninside\nend\n')
  })

  it('gets what is printed while user code has redirected stdout', async () => {
    const { python } = shared
    await python.exec('import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()) as kept: print("kept")')
    expect(await python.eval('kept.getvalue()')).toBe('kept\n')
    expect(out).toEqual([])
  })
})

describe('the end', () => {
  checkMachine()

  it('brings what was printed last', async () => {
    const out: string[] = []
    const python = await startPython(plainOptions({ stdout: (text) => out.push(text) }))
    python.exec('import atexit\natexit.register(print, "last words")\nprint("unfinished", end="")')
    await python.close()
    expect(out.join('')).toBe('unfinishedlast words\n')
  })

  it('brings nothing where output is ignored', async () => {
    await using python = await startPython(plainOptions({ stdout: 'ignore', stderr: 'ignore' }))
    await python.exec('import sys\nprint("x" * 1_000_000)\nprint("y" * 1_000_000, file=sys.stderr)')
    expect(await python.eval('1')).toBe(1)
  })
})
