// From small API models to the text of their typings, kept in tests/golden/typings (`NAME.json` gives `NAME.txt`), which must
// also pass the compiler's check of declarations. The model of tests/golden/python is what introspection makes of a package.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type GeneratedFiles, generate } from '../../../src/typegen/generate.js'
import { type ApiModel, MODEL_VERSION, placeOf } from '../../../src/typegen/model.js'
import type { Overlays } from '../../../src/typegen/overlays/overlay.js'
import { expectGolden, goldenPath } from '../../golden.js'
import { compile } from '../../typings/compiler.js'

const models = ['typings', 'python'].flatMap((folder) =>
  readdirSync(goldenPath(folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ folder, name: basename(name, '.json') })),
)

const read = ({ folder, name }: { folder: string; name: string }): ApiModel =>
  JSON.parse(readFileSync(join(goldenPath(folder), `${name}.json`), 'utf8')) as ApiModel

const filesOf = (model: ApiModel): GeneratedFiles => generate({ models: [model], overlays: {}, isOwn: false })

it.each(models)('gives for the model of $name the text that is kept', ({ folder, name }) => {
  const texts = Object.entries(filesOf(read({ folder, name }))).map(([file, text]) => `>>> ${file}\n${text}`)
  expectGolden(`typings/${name}.txt`, texts.join('\n'))
})

it('gives declarations that the compiler accepts', async () => {
  const files = Object.fromEntries(
    models.flatMap((model) =>
      Object.entries(filesOf(read(model))).map(([file, text]) => [`${model.name}/${file}`, text] as const),
    ),
  )
  const options = {
    skipLibCheck: false,
    paths: { tensorbridge: ['../../src/index.ts'], 'tensorbridge/typings/*': ['../../typings/*'] },
  }
  expect(await compile({ folder: 'typings-golden', files, options })).toEqual([])
}, 60_000)

it('finds the module of a class within a class, and none for what no module has', () => {
  const isModule = (name: string): boolean => ['tiny', 'tiny.io'].includes(name)
  expect(placeOf('tiny.io.Feature.Row', isModule)).toEqual({ module: 'tiny.io', name: 'Feature$Row' })
  expect(placeOf('tiny.Feature', isModule)).toEqual({ module: 'tiny', name: 'Feature' })
  expect(placeOf('other.Feature', isModule).module).toBe('')
})

describe('what is said by hand', () => {
  const model: ApiModel = {
    model: MODEL_VERSION,
    package: 'tiny',
    version: '1',
    modules: { tiny: { Base: 'class tiny.Base', Heir: 'class tiny.Heir', run: 'function tiny.run' } },
    classes: {
      'tiny.Base': {
        bases: [],
        new: [{ name: 'rate' }],
        members: {
          step: { kind: 'method', params: [{ name: 'x' }], returns: 'int' },
          size: { kind: 'property' },
          gone: { kind: 'property' },
        },
      },
      'tiny.Heir': {
        bases: ['tiny.Base'],
        new: [{ name: 'rate' }],
        members: { step: { kind: 'method', params: [{ name: 'x' }, { name: 'y' }] } },
      },
    },
    functions: { 'tiny.run': { params: [{ name: 'x' }] } },
  }
  const text = (overlays: Overlays): string =>
    generate({ models: [model], overlays, isOwn: false })['tiny.d.ts'] as string

  it('replaces, adds and takes away members', () => {
    const made = text({
      'tiny.Base': { members: { size: 'readonly size: 3', gone: '', added: 'added(tool: {tiny.Heir}): void' } },
    })
    expect(made).toContain('  readonly size: 3\n')
    expect(made).toContain('  added(tool: Heir): void\n')
    expect(made).not.toContain('gone')
  })

  it('types parameters, results and attributes, of constructors in subclasses too', () => {
    const made = text({
      'tiny.Base': { constructors: { rate: 'float' }, parameters: { 'step.x': 'bool' }, attributes: { size: 'int' } },
      'tiny.run': { parameters: { x: 'str' }, returns: { '': 'str' } },
    })
    expect(made).toContain('  step(x: py.Bool): py.Remote<number>\n')
    expect(made).toContain('  readonly size: py.Remote<number>\n')
    expect(made).toContain('  run(x: py.Str): py.Remote<string>\n')
    expect(made.match(/ {2}new \(rate: py\.Float\)/g)).toHaveLength(2)
  })

  it('lets subclasses override a hook with parameters of their own', () => {
    const made = text({ 'tiny.Base': { hooks: ['step', 'unheard'], parameters: { 'step.x': 'int' } } })
    expect(made).toContain('  step(...args: [x: py.Int] | [keywords: Base$step] | any[]): any\n')
    expect(made).toContain('[x: py.Int, y: py.Positional] | [x: py.Int, keywords: py.Rest<Heir$step')
    expect(made).toContain('  unheard(...args: any[]): any\n')
  })

  it('fails where it names what is not there', () => {
    expect(() => text({ 'tiny.Lost': { roles: [] } })).toThrow('The overlay names what no API model has: tiny.Lost')
  })

  it('fails for a model of another version', () => {
    expect(() => generate({ models: [{ ...model, model: 99 }], overlays: {} })).toThrow(
      `The API model of tiny has version 99. This package reads version ${MODEL_VERSION}: make it anew.`,
    )
  })
})
