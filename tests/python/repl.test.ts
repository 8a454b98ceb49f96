// `tensorbridge repl`, typed at in a real terminal (tests/terminal.ts).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainInterpreter, ScratchFolder } from '../harness.js'
import { Programs, type Seen } from '../terminal.js'

let programs: Programs
beforeAll(() => {
  programs = new Programs()
})
afterAll(() => programs[Symbol.dispose]())

const CTRL_C = '\u0003'
const TAB = '\t'
// Says so when Python is in it: only then is there something to interrupt.
const WAIT = "python.exec(\"import time\\ndef wait():\\n  print('be' + 'gun')\\n  time.sleep(600)\")\r"

/**
 * Each is typed when what the one before it has to show is on the screen, and Ctrl-C with it at once when `interruptedAt` is
 * printed.
 */
function session(
  history: string,
  typed: readonly (readonly [keys: string, shown: string, interruptedAt?: string])[],
): Seen {
  return programs.inTerminal(
    120,
    `
      process.env.TENSORBRIDGE_REPL_HISTORY = ${JSON.stringify(history)}
      const { repl } = await import(new URL('cli/repl.js', library))
      const ended = repl.run(['--python', ${JSON.stringify(plainInterpreter())}])
      const times = new Map()
      // As often as it has been waited for.
      const until = async (text) => {
        const wanted = (times.get(text) ?? 0) + 1
        times.set(text, wanted)
        for (;;) if ((await ask({ screen: true })).join('\\n').split(text).length > wanted) return
      }
      await until('>')
      for (const [keys, shown, interruptedAt] of ${JSON.stringify(typed)}) {
        if (interruptedAt) await ask({ type: '\\u0003', after: interruptedAt })
        await ask({ type: keys })
        await until(shown)
      }
      await ask({ type: '\\u0004' })
      process.exitCode = await ended
    `,
  )
}

it('awaits what Python gives, keeps variables, and goes on after an error', () => {
  const { code, lines } = session('', [
    ['python.eval("6 * 7")\r', '\n42'],
    ['const thing = python.import("fractions").Fraction(1, 3)\r', 'undefined'],
    ['thing\r', 'Fraction(1, 3)'],
    ['python.builtins.sorted([2, 3, 1], { reverse: true })\r', '[ 3, 2, 1 ]'],
    ['await thing.numerator + 10\r', '\n11'],
    ['python.eval("1 / 0")\r', 'ZeroDivisionError'],
    ['item(python.eval("[5, 60 + 6]"), -1)\r', '\n66'],
  ])
  expect(lines.join('\n')).toContain('division by zero')
  expect(code).toBe(0)
})

it('goes on after a line that throws, at once or while it waits', () => {
  const { code, lines } = session('', [
    ['throw new RangeError("at" + " once")\r', 'at once'],
    ['python.eval("6 * 7")\r', '\n42'],
    ['await python.eval("1 / 0")\r', 'division by zero'],
    ['nowhere\r', 'nowhere is not defined'],
    ['python.eval("7 * 7")\r', '\n49'],
  ])
  expect(lines.join('\n')).not.toMatch(/repl-session|node:/)
  expect(lines.join('\n')).toContain('Uncaught RangeError')
  expect(code).toBe(0)
})

it('completes the members of Python’s objects, and explains them', () => {
  const { code, output } = session('', [
    ['const math = python.import("math")\r', 'undefined'],
    [`math.isc${TAB}`, 'math.isclose'],
    ['(1, 1)\r', 'true'],
    [`math.isc${TAB}`, '\n> math.isclose'],
    ['\r', '<built-in function isclose>'],
    ['math.gcd?\r', 'Greatest Common Divisor.'],
    ['python?\r', 'python is a value of JavaScript: object'],
  ])
  expect(output).toContain('gcd(*integers)')
  expect(code).toBe(0)
})

it('interrupts what Python runs at Ctrl-C, and goes on', () => {
  const { code } = session('', [
    [WAIT, 'null'],
    ['python.eval("wait()")\r', 'begun'],
    [CTRL_C, 'KeyboardInterrupt'],
    ['python.eval("40 + 3")\r', '\n43'],
  ])
  expect(code).toBe(0)
})

it('stops what runs in JavaScript at Ctrl-C, and what a line waits for', () => {
  const { code, lines } = session('', [
    ["console.log('end' + 'less'); while (true) {}\r", 'Uncaught Interrupted', 'endless\r'],
    ['python.eval("6 * 7")\r', '\n42'],
    ["console.log('wait' + 'ing'); await new Promise(() => {})\r", '\nwaiting'],
    [CTRL_C, 'Interrupted'],
    ['python.eval("7 * 7")\r', '\n49'],
    [WAIT, 'null'],
    ['await python.eval("wait()")\r', 'begun'],
    [CTRL_C, 'KeyboardInterrupt'],
    ['python.eval("8 * 8")\r', '\n64'],
  ])
  expect(lines.join('\n')).not.toContain('repl-session')
  expect(code).toBe(0)
})

it('shows the prompt again after Ctrl-C amid what prints without end', () => {
  const { code, lines } = session(
    '',
    ['first', 'second', 'third', 'fourth', 'fifth'].flatMap((name, i) => [
      [`for (;;) console.log('${name}', 'line')\r`, 'Uncaught Interrupted', `${name} line`],
      [`${i} + 100\r`, `\n${i + 100}\n`],
    ]),
  )
  expect(lines.filter((line) => line.endsWith('Uncaught Interrupted'))).toHaveLength(5)
  expect(code).toBe(0)
})

it('says in a line what it does not know, and how modules come', () => {
  const { code, lines } = session('', [
    ['nowhere?\r', 'nowhere is not defined'],
    ['python.nothing?\r', 'python.nothing: there is no nothing'],
    ['item?\r', 'item is a value of JavaScript: function item(x, ...index)'],
    ['const third = python.import("fractions").Fraction(1, 3)\r', 'undefined'],
    ['third?\r', 'Fraction(1, 3)\nfractions.Fraction'],
    ['third.nothing?\r', "object has no attribute 'nothing'"],
    ['python.builtins.sorted?\r', 'sorted(iterable, /'],
    ['python.eval("[third]", { third })[0]?\r', '\nFraction(1, 3)'],
    ['from os import path, sep\r', "const { path, sep } = python.import('os')"],
    ['import os\r', "const os = python.import('os')"],
    ['import numpy as np\r', "const np = python.import('numpy')"],
    ["import { a } from 'b'\r", "await import('b')"],
    ['python.eval("7 * 7")\r', '\n49'],
  ])
  expect(lines.join('\n')).not.toMatch(/evalmachine|repl-session|node:/)
  expect(code).toBe(0)
})

it('keeps a history', () => {
  using folder = new ScratchFolder()
  const file = join(folder.path, 'history')
  session(file, [['python.eval("70 + 7")\r', '\n77']])
  expect(readFileSync(file, 'utf8')).toContain('python.eval("70 + 7")')
})
