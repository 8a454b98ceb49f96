// Methods of TypeScript classes that Python has as recordings, and classes in recorded functions.

import { beforeAll, describe, expect, it } from 'vitest'
import { ConversionError, RecordingError, recorded } from '../../src/index.js'
import { TAG_CALLBACK } from '../../src/protocol/messages.js'
import { plainOptions, Recording, sharedPython, thrownBy } from '../harness.js'

const shared = sharedPython(plainOptions(), { makesClasses: true })

beforeAll(() => {
  shared.python.exec(`
class Thing:
    def __init__(self):
        self.value = 1
    def described(self, text='thing', mark='!'):
        return text + mark

def returned(x):
    return x
`)
})

describe('a recorded method', () => {
  it('is listed, or made by recorded, and has the signature that is declared', async () => {
    const { python } = shared
    let runs = 0
    class Counted extends python.eval('Thing') {
      static recorded = ['add', 'make']
      static signatures = { scaled: ['x', 'scale=3'] }
      add(x: any): unknown {
        runs++
        return [this['value'], x]
      }
      static make(x: any): unknown {
        return x
      }
      scaled(x: any, scale?: any): unknown {
        return [x, scale]
      }
    }
    Object.defineProperty(Counted.prototype, 'scaled', { value: recorded(Counted.prototype.scaled) })
    using recording = new Recording()
    const results = python.eval(
      'lambda C: [C().add(1), C().add(x=2), C.make(3), C().scaled(4), C().scaled(5, scale=6)]',
    )
    expect(await results(Counted)).toEqual([[1, 1], [1, 2], 3, [4, 3], [5, 6]])
    expect(runs).toBe(1)
    const called = recording.received.filter(([tag]) => tag === TAG_CALLBACK)
    expect(called, 'constructors').toHaveLength(4)
    class Wrong extends python.eval('Thing') {
      static recorded = ['absent']
    }
    expect(thrownBy(() => python.builtins.repr(Wrong)).message).toMatch(/static recorded of Wrong must list methods/)
  })

  it('calls the one of its base, and its other methods, and takes less than it is given', async () => {
    const { python } = shared
    class Loud extends python.eval('Thing') {
      static recorded = ['described', 'both']
      described(text: any): unknown {
        return super['described'](text, '?')
      }
      both(): unknown {
        return [this['described']('a'), this['quiet']('b')]
      }
      quiet(text: string): string {
        return text
      }
    }
    const result = python.eval("lambda C: [C().described('x', '!'), C().described(), C().both()]")(Loud)
    expect(await result).toEqual(['x?', 'thing?', ['a?', 'b']])
    class Quiet extends Loud {}
    expect(await python.eval("lambda C: C().described('y')")(Quiet)).toBe('y?')
  })

  it('whose parameters have defaults has a signature that is declared', () => {
    const { python } = shared
    class Scaled extends python.eval('Thing') {
      static recorded = ['scaled']
      scaled(x: any, scale = 2): unknown {
        return [x, scale]
      }
    }
    const error = thrownBy(() => python.builtins.repr(Scaled))
    expect(error.message).toContain("Declare the signature: static signatures = { scaled: ['x', 'scale=undefined'] }")
    expect(error.stack.split('\n')[1]).toContain('recorded-methods.test.ts:')
  })

  it('may name its own class, and others that are new', async () => {
    const { python } = shared
    class Other extends python.eval('Thing') {
      other(): string {
        return 'other'
      }
    }
    class Named extends python.eval('Thing') {
      static recorded = ['alike', 'made']
      static made(): unknown {
        return [Named['units'], Named['name_of'](2), Named['kind']]
      }
      static units = 4
      static kind = Other
      static name_of(x: number): string {
        return `named ${x}`
      }
      alike(x: any): unknown {
        return [python.builtins.isinstance(x, Named), python.builtins.isinstance(x, Other)]
      }
      named(): string {
        return 'named'
      }
    }
    const alike = python.eval('lambda C, other: [C().alike(C()), C().alike(other), C().alike(1)]')
    expect(await alike(Named, new Other())).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
    const made = python.eval('lambda C: [*C.made()[:2], C.made()[2]().other(), C().named()]')
    expect(await made(Named)).toEqual([4, 'named 2', 'other', 'named'])
  })

  it('and a member of a class cannot have what is made of the class itself', () => {
    const { python } = shared
    class Circle extends python.eval('Thing') {}
    ;(Circle as any).itself = Circle
    const error = thrownBy(() => python.builtins.repr(Circle))
    expect(error).toBeInstanceOf(ConversionError)
    expect(error.message).toBe('Circle cannot be sent to Python: it is not made yet, and one of its members has it')
    expect(error.stack.split('\n')[1]).toContain('recorded-methods.test.ts:')
  })

  it('that cannot be recorded is an error where the class is first used', () => {
    const { python } = shared
    class Waiting extends python.eval('Thing') {
      static recorded = ['wait']
      async wait(x: any): Promise<unknown> {
        return await x
      }
    }
    const error = thrownBy(() => python.builtins.repr(Waiting))
    expect(error).toBeInstanceOf(RecordingError)
    expect(error.message).toBe('recorded(wait) cannot be recorded: x is awaited, and has no value yet')
    expect(error.stack.split('\n')[1]).toContain('recorded-methods.test.ts:')
  })
})

describe('a recorded function', () => {
  it('may make classes of TypeScript known, but no instances of them', async () => {
    const { python } = shared
    class Own extends python.eval('Thing') {
      twice(): unknown {
        return 2
      }
    }
    const isOwn = recorded((x: any) => python.builtins.isinstance(x, Own))
    expect(await python.eval('returned')(isOwn)(1)).toBe(false)
    const error = thrownBy(() => python.eval('returned')(recorded(() => new Own())))
    expect(error.message).toMatch(/it makes an instance of the TypeScript class Own/)
  })
})
