// Every option of every optimizer, in both worlds of Keras: three steps with dense and with sparse gradients end as in Python, to
// the last bit. The options are those of the API models; Python gets them as text, so that their conversion is compared too.
//
// Options that exclude each other (three that clip gradients, say) are tried one by one: an optimizer is trained with one of them and
// all other options, then with each of the rest alone, with sparse gradients too where TENSORBRIDGE_ALL_OPTIONS=1.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { item, type PythonError, type Remote, tuple } from '../../src/index.js'
import type { ApiModel } from '../../src/typegen/model.js'
import { sharedPython, tensorflowOptions } from '../harness.js'
import { root } from '../typings/compiler.js'
import { PROGRAMS, Programs } from './optimizer-programs.js'
import { make, type Plain, type Side, valueOf } from './proof/values.js'

/** What takes pairs of a gradient and its variable, and gives such pairs. */
const clipping = make(
  'lambda pairs: [(tf.clip_by_norm(g, 0.75), v) for g, v in pairs]',
  ({ tf }) =>
    (pairs: readonly [Remote, Remote][]) =>
      pairs.map(([g, v]) => tuple(tf['clip_by_norm'](g, 0.75), v)),
)

/** A value for each option, which is not its default. */
const VALUES: Readonly<Record<string, Plain>> = {
  adam_beta_1: 0.8,
  adam_beta_2: 0.95,
  adam_lr_ratio: 0.5,
  adam_weight_decay: 0.1,
  adaptive_epsilon: true,
  amsgrad: true,
  beta: 0.1,
  beta_1: 0.8,
  beta_2: 0.95,
  beta_2_decay: -0.7,
  centered: true,
  clip_threshold: 0.9,
  decay: 0.5,
  ema_momentum: 0.5,
  ema_overwrite_frequency: 2,
  epsilon: 1e-3,
  epsilon_1: 1e-20,
  epsilon_2: 0.01,
  exclude_embeddings: false,
  exclude_layers: ['nothing'],
  gradient_accumulation_steps: 2,
  initial_accumulator_value: 0.2,
  jit_compile: false,
  l1_regularization_strength: 0.01,
  l2_regularization_strength: 0.02,
  l2_shrinkage_regularization_strength: 0.03,
  learning_rate: 0.05,
  learning_rate_power: -0.4,
  loss_scale_factor: 8.5,
  momentum: 0.9,
  muon_a: 3.4,
  muon_b: -4.7,
  muon_c: 2.1,
  name: 'mine',
  nesterov: true,
  ns_steps: 3,
  relative_step: false,
  rho: 0.8,
  rms_rate: 0.3,
  schedule_decay: 0.01,
  use_ema: true,
  warmup_steps: 2,
  weight_decay: 0.25,
  // One of these at a time.
  clipnorm: 0.5,
  clipvalue: 0.5,
  global_clipnorm: 0.5,
  is_legacy_optimizer: true,
  gradient_aggregator: clipping,
  gradient_transformers: [clipping, clipping],
  lr: 0.05,
}
const hasAll = process.env['TENSORBRIDGE_ALL_OPTIONS'] === '1'
const CLIPS = ['clipnorm', 'clipvalue', 'global_clipnorm']
/** Where the opposite of the default is something else than in VALUES. */
const OTHERS: Readonly<Record<string, Record<string, Plain>>> = { 'keras.optimizers.Muon': { nesterov: false } }

/** `lr` is another name of `learning_rate`, and whoever transforms gradients clips them, too. */
const ALONE = new Set(['lr', 'gradient_transformers'])
/** Trains variables that lie on a mesh of devices, which other variables do not. */
const ON_A_MESH = `
from tensorflow.experimental import dtensor

def on_mesh(make):
    mesh = dtensor.create_mesh([("x", 1)], devices=["CPU:0"])
    on = lambda values: dtensor.copy_to_mesh(tf.constant(values), dtensor.Layout.replicated(mesh, rank=1))
    v = dtensor.DVariable(on([1.0, -2.0, 3.0]))
    optimizer = make(mesh)
    for _ in range(3):
        optimizer.apply_gradients([(on([0.5, -1.0, 2.5]), v)])
    return dtensor.unpack(v.read_value())[0].numpy()
`

/** Optimizers around others, which optimizer-keras3.test.ts has with all their options, and base classes. */
const OTHER_CLASSES = new Set(['Optimizer', 'LossScaleOptimizer', 'MultiOptimizer', 'OptimizerMap'])

interface Optimizer {
  readonly path: string
  readonly options: readonly string[]
}

/** The optimizers of a package, each with the names of its options. */
function optimizersOf(name: 'keras' | 'tf_keras'): Optimizer[] {
  const model = JSON.parse(readFileSync(join(root, 'typings', 'api', `${name}.json`), 'utf8')) as ApiModel
  const modules = name === 'keras' ? ['keras.optimizers'] : ['tf_keras.optimizers', 'tf_keras.optimizers.legacy']
  const ids = modules.flatMap((module) => Object.values(model.modules[module] ?? {}))
  const classes = new Set(
    ids.filter((entry) => entry.startsWith('class ')).map((entry) => entry.slice('class '.length)),
  )
  return [...classes]
    .filter((id) => !OTHER_CLASSES.has(id.split('.').at(-1)!))
    .map((path) => ({
      path,
      options: model.classes[path]!.new!.map((parameter) => parameter.name),
    }))
}

describe.each([
  ['3', 'keras'],
  ['legacy', 'tf_keras'],
] as const)('every option of every optimizer, in Keras %s', (world, name) => {
  const shared = sharedPython({ ...tensorflowOptions(), keras: world })
  const optimizers = optimizersOf(name)
  const tried = new Set<string>()

  beforeAll(async () => {
    await shared.python.exec(PROGRAMS + ON_A_MESH)
  })

  it.each(optimizers.map((each) => [each.path, each] as const))(
    '%s trains as in Python',
    async (_, { path, options }) => {
      const programs = new Programs(shared.python)
      const { keras, tf } = shared.python
      const kind: Remote = path
        .split('.')
        .slice(1)
        .reduce((owner, each) => owner[each], keras as Remote)
      const variable = path.endsWith('.Muon') ? keras.Variable : tf.Variable
      const values = { ...VALUES, ...OTHERS[path] }
      expect(
        options.filter((each) => each !== 'mesh' && values[each] === undefined),
        'options without a value',
      ).toEqual([])
      const side: Side = { keras, ops: keras, tf }
      const first = CLIPS[optimizers.findIndex((each) => each.path === path) % CLIPS.length]!
      const isAlone = (each: string): boolean => (CLIPS.includes(each) && each !== first) || ALONE.has(each)
      const together = options.filter((each) => each !== 'mesh' && !isAlone(each))
      for (const chosen of [together, ...options.filter(isAlone).map((each) => [each])]) {
        for (const each of chosen) tried.add(`${path} ${each}`)
        const own = (): object => Object.fromEntries(chosen.map((each) => [each, valueOf(values[each]!).js(side)]))
        const text = chosen.map((each) => `${each}=${valueOf(values[each]!).py}`).join(', ')
        for (const loss of chosen === together || hasAll ? (['dense', 'sparse'] as const) : (['dense'] as const)) {
          const secondOnly = loss === 'sparse'
          const flag = secondOnly ? 'True' : 'False'
          const expected = await programs.inPython(
            `train(lambda: kind(${text}), ${loss}, ${flag}, variable=variable)`,
            { kind, variable },
          )
          const actual = await programs
            .train(() => kind(own()), { loss: programs[loss], secondOnly, variable })
            .catch((error: unknown) => ({ raised: (error as PythonError).type }))
          expect(actual, chosen.join(', ')).toEqual(expected)
          if (loss === 'dense') expect(expected.raised, `Python itself, ${text}`).toBeUndefined()
        }
      }
      if (!options.includes('mesh')) return
      tried.add(`${path} mesh`)
      const { dtensor } = tf.experimental
      const mesh = dtensor.create_mesh([tuple('x', 1)], { devices: ['CPU:0'] })
      const on = (numbers: number[]): Remote =>
        dtensor.copy_to_mesh(tf.constant(numbers), dtensor.Layout.replicated(mesh, { rank: 1 }))
      const v = dtensor.DVariable(on([1, -2, 3]))
      const optimizer = kind({ mesh, learning_rate: 0.05 })
      for (let number = 0; number < 3; number++) optimizer.apply_gradients([tuple(on([0.5, -1, 2.5]), v)])
      const actual = await item(dtensor.unpack(v.read_value()), 0).numpy()
      expect(actual).toEqual(
        await programs.inPython('on_mesh(lambda mesh: kind(mesh=mesh, learning_rate=0.05))', { kind }),
      )
      expect(actual.data).not.toEqual(Float32Array.of(1, -2, 3))
    },
  )

  it('is counted', () => {
    const all = optimizers.flatMap(({ options }) => options).length
    process.stdout.write(`Keras ${world}: ${tried.size} of ${all} options of ${optimizers.length} optimizers tried\n`)
    expect(optimizers.length).toBeGreaterThan(10)
    expect(all).toBeGreaterThan(200)
    expect(tried.size).toBe(all)
  })
})
