// What cannot be done is refused with a sentence that says what, where and what to do; and nothing breaks.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  abortable,
  ConversionError,
  deadline,
  errors,
  NDArray,
  PythonEnvironmentError,
  PythonError,
  readHistory,
  recorded,
  release,
  scope,
  startPython,
} from '../../src/index.js'
import {
  checkMachine,
  plainOptions,
  Recording,
  rejectionOf,
  ScratchFolder,
  sharedPython,
  thrownBy,
} from '../harness.js'

describe('what a function of this package does not take', () => {
  it.each([
    ['recorded', () => recorded(3 as never), 'recorded takes a function. Received: 3'],
    ['scope', () => scope(3 as never), 'scope takes a function; received number'],
    [
      'abortable without a signal',
      () => abortable(undefined as never, () => 1),
      /^abortable takes an AbortSignal and a function/,
    ],
    [
      'abortable without a function',
      () => abortable(new AbortController().signal, 3 as never),
      /^abortable takes an AbortSignal/,
    ],
    ['NDArray', () => new NDArray('abc' as never), 'NDArray takes a typed array or nested arrays; received string'],
  ])('is a TypeError: %s', (_, call, message) => {
    const error = thrownBy(call)
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(message)
  })

  it.each([undefined, '60', Number.NaN])('is no time: %o', async (time) => {
    expect((await rejectionOf(deadline(time as never, () => 1))).message).toBe(
      `The time of deadline takes milliseconds from 0 to 2147483647. Received: ${inspect(time)}`,
    )
  })

  it('is a TypeError: readHistory', async () => {
    const error = await rejectionOf(readHistory(3 as never))
    expect(error.message).toBe('readHistory takes what fit() gives; received 3')
  })
})

describe('what is no text', () => {
  const shared = sharedPython()

  it.each([
    ['import', 'import takes the name of a module. Received: 3'],
    ['eval', 'eval and exec take source text. Received: 3'],
    ['exec', 'eval and exec take source text. Received: 3'],
  ] as const)('is refused by %s, and breaks nothing that was asked beside it', async (method, message) => {
    const python = shared.python
    const before = python.builtins.int('41')
    const error = thrownBy(() => python[method](3 as never))
    const after = python.builtins.int('43')
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe(message)
    expect(await Promise.all([before, after])).toEqual([41, 43])
  })
})

describe('a value that cannot travel', () => {
  const shared = sharedPython()

  class Mine {
    readonly value = 1
  }
  const cyclic: unknown[] = [1]
  cyclic.push({ inner: [cyclic] })
  const deep = (): unknown => {
    let value: unknown = 1
    for (let i = 0; i < 201; i++) value = [value]
    return value
  }

  it.each([
    ['a symbol', () => [Symbol('s')], 'args[0]', 'a JavaScript symbol has no Python counterpart'],
    [
      'an instance inside keywords',
      () => [{ layers: [1, { name: new Mine() }] }],
      'layers[1].name',
      'an instance of the JavaScript class Mine has no Python counterpart',
    ],
    ['a Date', () => [1, new Date()], 'args[1]', 'an instance of the JavaScript class Date has no Python counterpart'],
    [
      'an ArrayBuffer',
      () => [[new ArrayBuffer(8)]],
      'args[0][0]',
      'it is an ArrayBuffer; pass a typed array over it, or Buffer.from(it) for bytes',
    ],
    [
      'a DataView',
      () => [new DataView(new ArrayBuffer(8))],
      'args[0]',
      'a DataView has no elements; pass a typed array, or a Buffer for bytes',
    ],
    [
      'a JavaScript promise',
      () => [Promise.resolve(1)],
      'args[0]',
      'it is a JavaScript promise; await it first (remote promises may be passed as they are)',
    ],
    ['a cyclic array', () => [cyclic], 'args[0][1].inner[0]', 'it contains itself'],
    ['something nested too deep', () => [deep()], `args[0]${'[0]'.repeat(200)}`, 'it is nested more than 200 deep'],
    [
      'a key of a map',
      () => [new Map([[new Mine(), 1]])],
      'args[0]["(key)"]',
      'an instance of the JavaScript class Mine has no Python counterpart',
    ],
  ])('%s is named with its path', async (_, args, path, problem) => {
    const { python } = shared
    await python.sync()
    using recording = new Recording()
    const error = thrownBy(() => python.builtins.print(...args()))
    expect(error).toBeInstanceOf(ConversionError)
    expect(error.message).toBe(`${path} cannot be sent to Python: ${problem}`)
    expect(error.valuePath).toBe(path)
    await python.sync()
    // Nothing of the call was sent.
    expect(recording.sent.filter(([tag]) => tag <= 1)).toEqual([])
  })

  it('is named in an assignment, an index and locals too', () => {
    const { python } = shared
    const box = python.eval("type('Box', (), {})()")
    expect(thrownBy(() => (box.attribute = [new Mine()])).message).toBe(
      'eval(…).attribute[0] cannot be sent to Python: an instance of the JavaScript class Mine has no Python counterpart',
    )
    expect(thrownBy(() => (box[0] = Symbol('s'))).message).toBe(
      'eval(…)[…] cannot be sent to Python: a JavaScript symbol has no Python counterpart',
    )
    expect(thrownBy(() => python.eval('x', { x: new Mine() })).message).toBe(
      'x cannot be sent to Python: an instance of the JavaScript class Mine has no Python counterpart',
    )
  })

  it('may appear twice without being cyclic', async () => {
    const { python } = shared
    const twice = { a: [1] }
    expect(await python.builtins.list([twice, twice, [twice]])).toEqual([twice, twice, [twice]])
  })

  it('is a Python object that holds itself, which a handle shows', async () => {
    const { python } = shared
    python.exec('loop = []\nloop.append(loop)')
    const error = await rejectionOf(python.eval('loop'))
    expect(error.message).toBe(
      'A value nested more than 200 deep, or within itself, cannot be sent by value; take it as a handle with handle(x).',
    )
  })
})

describe('a wrong call', () => {
  const shared = sharedPython()

  it('of an attribute that does not exist', async () => {
    const { python } = shared
    const error = await rejectionOf(python.eval("'text'").uper())
    expect(error).toBeInstanceOf(errors.AttributeError)
    expect(error.message).toBe("'str' object has no attribute 'uper'. Did you mean 'upper'?")
    expect((await rejectionOf(python.builtins.no_such_thing(1))).message).toBe(
      "module 'builtins' has no attribute 'no_such_thing'",
    )
  })

  it('of a library path that failed is asked for anew the next time', async () => {
    const { python } = shared
    await rejectionOf(python.builtins.added_later)
    await python.exec('import builtins; builtins.added_later = 5')
    expect(await python.builtins.added_later).toBe(5)
    await python.exec('del builtins.added_later')
  })

  it('with a wrong keyword', async () => {
    const { python } = shared
    python.exec('def fit(x, epochs=1, batch_size=None): return epochs')
    const error = await rejectionOf(python.eval('fit')(1, { epoch: 3 }))
    expect(error).toBeInstanceOf(errors.TypeError)
    expect(error.message).toBe("fit() got an unexpected keyword argument 'epoch'. Did you mean 'epochs'?")
  })

  it('of what is no function', async () => {
    const { python } = shared
    expect((await rejectionOf(python.eval('5')(1))).message).toBe("'int' object is not callable")
  })

  it('of something released, by name', async () => {
    const { python } = shared
    const list = python.builtins.list([1])
    release(list)
    expect(thrownBy(() => list.append(2)).message).toBe('builtins.list(…) was released and cannot be used any more.')
  })
})

describe('an interpreter without TensorFlow', () => {
  const shared = sharedPython()

  it('runs plain Python, and says what is missing where TensorFlow is used', async () => {
    const { python } = shared
    const interpreter = await python.eval("__import__('sys').executable")
    expect(await python.builtins.sum([1, 2])).toBe(3)
    for (const [use, name, module, distribution] of [
      [() => python.tf.constant(1), 'TensorFlow', 'tensorflow', 'tensorflow'],
      [() => python.keras.layers.Dense(1), 'Keras', 'keras', 'keras'],
      [() => python.import('tf_keras').Model(), 'Keras 2 (tf_keras)', 'tf_keras', 'tf-keras'],
    ] as const) {
      const error = await rejectionOf(use())
      expect(error).toBeInstanceOf(PythonEnvironmentError)
      expect(error.message).toMatch(
        new RegExp(
          `^${name.replace(/[()]/g, '\\$&')} was not found: the Python that runs, .* \\(3\\.\\d+\\.\\d+\\), has no module '${module}'\\.`,
        ),
      )
      expect(error.message).toContain(interpreter)
      expect(error.message).toContain(`-m pip install ${distribution}\``)
      expect(error.message).toContain('npx tensorbridge doctor')
      expect(error.cause).toBeInstanceOf(PythonError)
      expect(error.cause.message).toBe(`No module named '${module}'`)
      expect(error.stack).toContain('bad-input.test.ts')
    }
  })
})

describe('a path with spaces and letters beyond ASCII', () => {
  checkMachine()

  it('is a working directory, a module, a socket folder and an environment', async () => {
    using scratch = new ScratchFolder('ordner mit ünï 日本')
    const folder = scratch.path
    mkdirSync(join(folder, 'run time'))
    writeFileSync(join(folder, 'modul_ñ.py'), 'value = "ünï"\ndef fail(): raise ValueError("日本")')
    const before = process.env['XDG_RUNTIME_DIR']
    process.env['XDG_RUNTIME_DIR'] = join(folder, 'run time')
    try {
      await using python = await startPython(plainOptions({ cwd: folder, env: { PYTHONPATH: folder, VAR_ñ: '日' } }))
      expect(await python.import('os').getcwd()).toBe(folder)
      const modul = python.import('modul_ñ')
      expect(await modul.value).toBe('ünï')
      const error = await rejectionOf(modul.fail())
      expect(error.message).toBe('日本')
      expect(error.pythonFrames.at(-1).file).toBe(join(folder, 'modul_ñ.py'))
      expect(await python.import('os').environ.get('VAR_ñ')).toBe('日')
    } finally {
      process.env['XDG_RUNTIME_DIR'] = before
    }
  })

  it('is too long for a socket: another folder is used', async () => {
    using scratch = new ScratchFolder('x'.repeat(120))
    const before = process.env['XDG_RUNTIME_DIR']
    const temporary = process.env['TMPDIR']
    process.env['TMPDIR'] = before
    process.env['XDG_RUNTIME_DIR'] = scratch.path
    try {
      await using python = await startPython(plainOptions())
      expect(await python.eval('1')).toBe(1)
    } finally {
      process.env['XDG_RUNTIME_DIR'] = before
      if (temporary === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = temporary
    }
  })

  it('is no seed, and is shown as it was written, also where JSON could not', async () => {
    const refused = async (seed: unknown) =>
      (await rejectionOf(startPython(plainOptions({ seed: seed as number })))).message
    expect(await refused(Number.NaN)).toBe('The option seed takes an integer from 0 to 4294967295. Received: NaN')
    expect(await refused(1n)).toBe('The option seed takes an integer from 0 to 4294967295. Received: 1n')
  })

  it('is no option: its name is not known', async () => {
    const options = { ...plainOptions(), kera: '3' }
    const error = await rejectionOf(startPython(options))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(
      /^There is no option kera\. The options are keras, backend, device, gpuMemory, python, packages, /,
    )
  })

  const circular: { circular?: unknown } = {}
  circular.circular = circular

  it.each([
    [{ env: 'A=b' }, 'The option env takes an object of variables. Received: "A=b"'],
    [{ limits: 3 }, 'The option limits takes an object. Received: 3'],
    [{ startTimeoutMs: 'soon' }, 'The option startTimeoutMs takes a number of milliseconds above 0. Received: "soon"'],
    ['cpu', "The options are an object. Received: 'cpu'"],
    [null, 'The options are an object. Received: null'],
    [{ preload: 'no' }, 'The option preload takes true or false. Received: "no"'],
    [{ onProgress: 3 }, 'The option onProgress takes a function. Received: 3'],
    // What JSON has no form for, or writes at length.
    [
      { device: circular },
      "The option device takes 'auto', 'cpu' or 'gpu'. Received: <ref *1> { circular: [Circular *1] }",
    ],
    [{ device: () => 'cpu' }, "The option device takes 'auto', 'cpu' or 'gpu'. Received: [Function: device]"],
    [{ env: { A: 'b\0' } }, "The option env takes values without null bytes. Received for A: 'b\\x00'"],
    [{ env: { 'A=B': 'c' } }, "The option env takes names without = and null bytes. Received: 'A=B'"],
    [{ env: { '': 'c' } }, "The option env takes names without = and null bytes. Received: ''"],
  ])('is of the wrong type: %o', async (options, message) => {
    const error = await rejectionOf(startPython(options as never))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe(message)
  })

  // Node throws for that, and tells in an event of most other reasons.
  it.runIf(process.platform === 'linux')('is more than the system gives to a process', async () => {
    const error = await rejectionOf(startPython(plainOptions({ env: { LARGE: 'x'.repeat(200_000) } })))
    expect(error).toBeInstanceOf(PythonEnvironmentError)
    expect(error.message).toMatch(
      /^Python \(.*\) could not be started: spawn E2BIG\. The environment is too large; the largest variable is LARGE, of 200000 bytes\.$/,
    )
  })

  it('does not exist: the folder for Python to work in', async () => {
    const error = await rejectionOf(startPython(plainOptions({ cwd: '/no/such/folder' })))
    expect(error).toBeInstanceOf(PythonEnvironmentError)
    expect(error.message).toBe(
      'Python cannot be started in /no/such/folder: there is no such folder. The option cwd names it.',
    )
  })
})
