// TypeScript classes that extend plain Python classes: what each side sees of them.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { errors, isinstance, type Remote, release, typeOf } from '../../src/index.js'
import { plainOptions, rejectionOf, sharedPython, thrownBy, turn } from '../harness.js'
import { ANIMALS } from './animals.js'

const shared = sharedPython(plainOptions(), { makesClasses: true })

beforeAll(() => {
  shared.python.exec(ANIMALS)
})

describe('a TypeScript class that extends a Python class', () => {
  it('is called by Python code that knows nothing of it', async () => {
    const { python } = shared
    class Dog extends python.eval('Animal') {
      sound() {
        return 'woof'
      }
    }
    const dog = new Dog('Rex')
    expect(await dog.describe()).toBe('Rex says woof')
    expect(await dog.name).toBe('Rex')
    expect(await dog.legs).toBe(4)
    expect(await python.eval('sounds')([dog, dog])).toEqual(['woof', 'woof'])
  })

  it('takes constructor arguments, keywords among them, and hands on what it likes', async () => {
    const { python } = shared
    class Bird extends python.eval('Animal') {
      constructor(color: string, options: Record<string, unknown> = {}) {
        super(`${color} bird`, { legs: 2, ...options })
        this.color = color
      }
    }
    const [blue, odd] = [new Bird('blue'), new Bird('red', { legs: 1 })]
    expect([await blue.name, await blue.legs, await blue.color]).toEqual(['blue bird', 2, 'blue'])
    expect(await odd.legs).toBe(1)
    // Python makes one as well.
    const made = python.eval('lambda kind: kind("green", legs=3)')(Bird)
    expect(await made.name).toBe('green bird')
    expect(await made.legs).toBe(3)
    expect(await made.color).toBe('green')
  })

  it('has a name in Python also where it has none', async () => {
    const made = new (class extends shared.python.eval('Animal') {})('Rex')
    // An empty one would be that of a layer of Keras too, and of what a file has of it.
    expect(await typeOf(made)).toMatch(/\.Anonymous$/)
  })

  it('is decorated by callables of Python, when it has its static members', async () => {
    const { python } = shared
    python.exec(`
registered = {}

def register(name):
    def decorator(kind):
        registered[name] = kind
        return kind
    return decorator
`)
    class Dog extends python.eval('Animal') {
      static signatures = { run: ['far=None'] }
      run() {
        return 'ran'
      }
    }
    // What compilers make of `@python.eval('register')('dogs') class Dog …`: the initializers run after the static members.
    const initializers: (() => void)[] = []
    const context = { name: 'Dog', addInitializer: (initializer: () => void) => void initializers.push(initializer) }
    const register = python.eval('register')('dogs')
    expect(register(Dog, { kind: 'class', ...context })).toBeUndefined()
    expect(await python.eval('len(registered)')).toBe(0)
    for (const initializer of initializers) initializer()
    expect(await python.eval('str(__import__("inspect").signature(registered["dogs"].run))')).toBe('(self, far=None)')
    expect(await python.eval('registered["dogs"]("Rex").run()')).toBe('ran')
    expect(await new Dog('Rex').name).toBe('Rex')
    const error = thrownBy(() => register(Dog.prototype.run, { kind: 'method', ...context, name: 'run' }))
    expect(error.message).toMatch(
      / decorates classes, and run is a method: this\.run = .*\(\(x\) => …\) in the constructor$/,
    )
  })

  it('is not looked for in calls of two arguments: an object of Python is asked for nothing', async () => {
    const { python } = shared
    python.exec(`
class Nosy:
    asked = []

    def __getattr__(self, name):
        self.asked.append(name)
        raise AttributeError(name)
`)
    const nosy = python.eval('Nosy()')
    await python.eval('lambda a, b: None')(() => {}, nosy)
    await python.eval('lambda a, b: None')(nosy, await nosy)
    expect(await python.eval('Nosy.asked')).not.toContain('addInitializer')
  })

  it('has fields that both sides see', async () => {
    const { python } = shared
    class Cat extends python.eval('Animal') {
      lives: any = 9
      names = ['Tom']
      nothing: unknown
    }
    const cat = new Cat('Tom')
    expect(await python.eval('lambda c: [c.lives, c.names, c.nothing, sorted(vars(c))[-1]]')(cat)).toEqual([
      9,
      ['Tom'],
      null,
      'nothing',
    ])
    python.exec('def lose(c): c.lives -= 1')
    python.eval('lose')(cat)
    expect(await cat.lives).toBe(8)
    cat.lives = 3
    expect(await python.eval('lambda c: c.lives')(cat)).toBe(3)
  })

  it('has fields too where Python makes the object', async () => {
    const { python } = shared
    class Cat extends python.eval('Animal') {
      lives = 9
    }
    expect(await python.eval('lambda kind: kind("Tom", legs=3).lives')(Cat)).toBe(9)
    expect(await new (Cat as unknown as Remote)('Tom', 5).legs).toBe(5)
    const made = await (Cat as unknown as Remote).make('Tim')
    expect(made).toBeInstanceOf(Cat)
    expect(await made.lives).toBe(9)
  })

  it('calls super, with its attributes, methods and properties', async () => {
    const { python } = shared
    class Cow extends python.eval('Animal') {
      sound() {
        return 'moo'
      }
      async describe() {
        return `${await super.describe()}!`
      }
      walk(steps: number) {
        return super.walk(steps + 1, { on: 'grass' })
      }
      get title() {
        return super.title
      }
    }
    const cow = new Cow('Bella')
    expect(await cow.describe()).toBe('Bella says moo!')
    expect(await cow.walk(2)).toEqual([3, false, 'grass'])
    expect(await python.eval('lambda c: [c.walk(5), c.title, c.describe()]')(cow)).toEqual([
      [6, false, 'grass'],
      'the Bella',
      'Bella says moo!',
    ])
  })

  it('has getters and setters that both sides use', async () => {
    const { python } = shared
    const seen: unknown[] = []
    class Box extends python.eval('Animal') {
      get double(): unknown {
        return (async () => (await this.legs) * 2)()
      }
      set double(value: unknown) {
        seen.push(value)
        this.legs = (value as number) / 2
      }
      get readOnly() {
        return 'fixed'
      }
    }
    const box = new Box('box')
    expect(await box.double).toBe(8)
    box.double = 12
    expect(await box.legs).toBe(6)
    expect(await python.eval('lambda b: b.double')(box)).toBe(12)
    python.exec('def halve(b): b.double = 4')
    await python.eval('halve')(box)
    expect(await box.legs).toBe(2)
    expect(seen).toEqual([12, 4])
    const error = await rejectionOf(python.eval('lambda b: setattr(b, "readOnly", 1)')(box))
    expect(error).toBeInstanceOf(errors.AttributeError)
  })

  it('has static members that both sides use', async () => {
    const { python } = shared
    class Fish extends python.eval('Animal') {
      static ocean = 'Pacific'
      static count(more: number) {
        return more + 1
      }
      static named(name: string) {
        return new this(name, 0)
      }
    }
    expect(await python.eval('lambda F: [F.ocean, F.count(1), F.kingdom]')(Fish)).toEqual(['Pacific', 2, 'animals'])
    expect(Fish.ocean).toBe('Pacific')
    expect(Fish.count(2)).toBe(3)
    // What only Python has is asked there.
    expect(await (Fish as unknown as Remote).kingdom).toBe('animals')
    const made = python.eval('lambda F: F.named("Nemo")')(Fish)
    expect(await made.name).toBe('Nemo')
    expect(await made).toBeInstanceOf(Fish)
  })

  it('keeps #private fields to itself', async () => {
    const { python } = shared
    class Counter extends python.eval('Animal') {
      #count = 10
      sound() {
        this.#count++
        return `${this.#count}`
      }
      get count() {
        return this.#count
      }
    }
    const counter = new Counter('c')
    expect(await python.eval('sounds')([counter, counter])).toEqual(['11', '12'])
    expect(counter.count).toBe(12)
    const made = await python.eval('lambda kind: kind("made")')(Counter)
    expect(await made.describe()).toBe('made says 11')
    expect(made.count).toBe(11)
    release(made)
    release(counter)
  })

  it('is known to isinstance and instanceof, on both sides', async () => {
    const { python } = shared
    const Animal = (await python.eval('Animal')) as Remote
    class Dog extends Animal {}
    class Puppy extends Dog {}
    class Other extends Animal {}
    const puppy = new Puppy('Bit')
    expect(puppy).toBeInstanceOf(Puppy)
    expect(puppy).toBeInstanceOf(Dog)
    expect(puppy instanceof Animal).toBe(true)
    expect(puppy).not.toBeInstanceOf(Other)
    expect(new Dog('Rex')).not.toBeInstanceOf(Puppy)
    expect(await isinstance(puppy, Animal)).toBe(true)
    expect(await isinstance(puppy, Dog)).toBe(true)
    expect(await isinstance(puppy, Other)).toBe(false)
    expect(await python.eval('lambda p: isinstance(p, Animal)')(puppy)).toBe(true)
    expect(await python.eval('lambda P, D: issubclass(P, D) and issubclass(D, Animal)')(Puppy, Dog)).toBe(true)
    expect(await typeOf(puppy)).toBe('typescript_classes.Puppy')
    // Back from Python it is the same object.
    expect(await python.eval('lambda p: p')(puppy)).toBe(puppy)
    expect(await python.eval('lambda p: {"in": [p]}')(puppy)).toEqual({ in: [puppy] })
  })

  it('may have several levels, each with its own super, fields and constructor', async () => {
    const { python } = shared
    class A extends python.eval('Animal') {
      a = 1
      constructor(name: string) {
        super(`A ${name}`)
      }
      sound() {
        return 'a'
      }
      describe() {
        return super.describe()
      }
    }
    class B extends A {
      b = 2
      override sound() {
        return `${super.sound()}b`
      }
    }
    class C extends B {
      c = 3
      constructor(name: string) {
        super(`C ${name}`)
        this.made = true
      }
      override sound() {
        return `${super.sound()}c`
      }
    }
    for (const c of [new C('x'), await python.eval('lambda C: C("x")')(C)]) {
      expect(await c.describe()).toBe('A C x says abc')
      expect(await python.eval('lambda c: [c.a, c.b, c.c, c.made, c.sound(), c.legs]')(c)).toEqual([
        1,
        2,
        3,
        true,
        'abc',
        4,
      ])
    }
    expect(await python.eval('lambda C: [k.__name__ for k in C.__mro__]')(C)).toEqual([
      'C',
      'B',
      'A',
      'Animal',
      'object',
    ])
  })

  it('may be extended by a Python class', async () => {
    const { python } = shared
    class Dog extends python.eval('Animal') {
      tail = true
      sound() {
        return 'woof'
      }
    }
    python.exec(`
def extend(Dog):
    class Loud(Dog):
        def sound(self):
            return super().sound().upper()
    return Loud
`)
    const loud = python.eval('extend')(Dog)('Rex')
    expect(await loud.describe()).toBe('Rex says WOOF')
    expect(await loud.tail).toBe(true)
    expect(await loud).toBeInstanceOf(Dog)
  })

  it('calls itself and others asynchronously, in order', async () => {
    const { python } = shared
    class Log extends python.eval('Animal') {
      entries: any = []
      async sound() {
        this.entries.append('begin')
        await turn()
        this.entries.append('end')
        return 'x'
      }
    }
    const log = new Log('log')
    await python.eval('sounds')([log, log])
    expect(await log.entries).toEqual(['begin', 'end', 'begin', 'end'])
  })

  it('throws through Python and back as the same error', async () => {
    const { python } = shared
    const thrown = new RangeError('no sound')
    class Mute extends python.eval('Animal') {
      sound(): string {
        throw thrown
      }
    }
    expect(await rejectionOf(new Mute('m').describe())).toBe(thrown)
    class Never extends python.eval('Animal') {
      constructor() {
        super('never')
        throw thrown
      }
    }
    expect(thrownBy(() => new Never())).toBe(thrown)
    expect(await rejectionOf(python.eval('lambda kind: kind()')(Never))).toBe(thrown)
  })

  it('fails as Python does where its constructor gets wrong arguments', async () => {
    const { python } = shared
    class Dog extends python.eval('Animal') {}
    const error = await rejectionOf((new Dog({ leg: 3 }) as Remote).legs)
    expect(error).toBeInstanceOf(errors.TypeError)
    expect(error.message).toContain("unexpected keyword argument 'leg'")
    expect(error.message).toContain("Did you mean 'legs'?")
    const missing = await rejectionOf(python.eval('lambda kind: kind()')(Dog))
    expect(missing).toBeInstanceOf(errors.TypeError)
    expect(missing.message).toContain("Dog.__init__() missing 1 required positional argument: 'name'")
  })

  it('may extend what is a class in Python only', async () => {
    const { python } = shared
    class Wrong extends python.eval('sounds') {}
    const error = await rejectionOf((new Wrong() as Remote).anything)
    expect(error).toBeInstanceOf(errors.TypeError)
    expect(error.message).toContain('A TypeScript class extends a Python class; Wrong extends <function sounds')
  })

  it('extends exceptions, which Python raises and TypeScript catches', async () => {
    const { python } = shared
    class Refused extends (python.builtins.ValueError as Remote) {
      code = 7
    }
    python.exec(`
def refuse(kind):
    raise kind('not now')
def catch(kind):
    try:
        refuse(kind)
    except ValueError as error:
        return [type(error).__name__, str(error), error.code]
`)
    expect(await python.eval('catch')(Refused)).toEqual(['Refused', 'not now', 7])
    const error = await rejectionOf(python.eval('refuse')(Refused))
    expect(error).toBeInstanceOf(errors.ValueError)
    expect([error.name, error.message]).toEqual(['Refused', 'not now'])
  })

  it('extends built-in containers', async () => {
    const { python } = shared
    class Stack extends (python.builtins.list as Remote) {
      push(value: unknown) {
        this.append(value)
        return this.__len__()
      }
    }
    const stack = new Stack()
    expect(await stack.push(5)).toBe(1)
    expect(await python.eval('lambda s: [s.push(6), sum(s)]')(stack)).toEqual([2, 11])
  })

  it('overrides the special methods of Python', async () => {
    const { python } = shared
    class Row extends (python.builtins.object as Remote) {
      __len__() {
        return 3
      }
      __getitem__(i: number) {
        return i * 10
      }
      __call__(x: number, { twice = false } = {}) {
        return twice ? x * 2 : x
      }
      __eq__(other: unknown) {
        return other === 'row'
      }
      __repr__() {
        return 'Row!'
      }
      __enter__() {
        return 'entered'
      }
      __exit__() {
        return true
      }
    }
    const row = new Row()
    expect(await python.eval('lambda r: [len(r), r[2], r(4), r(4, twice=True), r == "row", repr(r)]')(row)).toEqual([
      3,
      20,
      4,
      8,
      true,
      'Row!',
    ])
    python.exec('def use(r):\n    with r as value:\n        raise ValueError("swallowed")\n    return "after"')
    expect(await python.eval('use')(row)).toBe('after')
  })
})

afterEach(() => {
  shared.python.exec('kept = []')
})
