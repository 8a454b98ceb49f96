// What is said by hand about TensorFlow: the classes that every program meets.

import type { Overlays } from './overlay.js'

const TENSOR = 'py.Promised<{tensorflow.Tensor}>'
const DATASET = 'py.Promised<{tensorflow.data.Dataset}>'

const method = (name: string, parameters: string, gives: string): string =>
  `${name}(${parameters}): ${gives}\n${name}_dyn: py.RemoteFunction`

/** What a tensor of an eager program has besides: the class that is public does not show it. */
const EAGER = {
  numpy: method('numpy', '', 'py.Remote'),
  device: 'readonly device: py.Remote<string>\nreadonly device_dyn: any',
}
const ITEMS = {
  __getitem__: 'readonly [index: number]: py.Promised<{tensorflow.Tensor}>',
  __iter__: '[Symbol.asyncIterator](): AsyncGenerator<{tensorflow.Tensor}>',
}

const assign = (name: string): string =>
  [
    `${name}(value: py.TensorLike, keywords?: { use_locking?: py.Bool | undefined; name?: py.Str | null | undefined; read_value?: py.Bool | undefined }): py.Promised<Variable>`,
    `${name}_dyn: py.RemoteFunction`,
  ].join('\n')

export const tensorflowOverlays: Overlays = {
  'tensorflow.Tensor': {
    roles: ['py.IGraphNodeBase'],
    attributes: { shape: 'Shape', dtype: 'tensorflow.DType', name: 'str', ndim: 'int' },
    members: { ...EAGER, ...ITEMS },
  },
  'tensorflow.Variable': {
    roles: ['py.Trackable', 'py.IVariable'],
    attributes: { shape: 'Shape', dtype: 'tensorflow.DType', name: 'str', device: 'str', trainable: 'bool' },
    members: {
      assign: assign('assign'),
      assign_add: assign('assign_add'),
      assign_sub: assign('assign_sub'),
      read_value: method('read_value', '', TENSOR),
      value: method('value', '', TENSOR),
      numpy: EAGER.numpy,
      ...ITEMS,
    },
    parameters: {
      initial_value: 'TensorLike | Callable | None',
      shape: 'Shape | None',
      dtype: 'DType | None',
      constraint: 'Callable | None',
    },
  },
  'tensorflow.GradientTape': {
    roles: ['py.IContextManager<GradientTape>'],
    members: {
      __enter__: '__enter__(): py.Promised<GradientTape>',
      // A gradient for each source, in its structure.
      gradient: [
        'gradient(target: py.TensorLike, sources: py.VariableList, keywords?: py.GradientKeywords): py.RemoteList<{tensorflow.Tensor}>',
        'gradient<Sources extends { readonly [name: string]: unknown }>(target: py.TensorLike, sources: Sources & { readonly [py.kind]?: never }, keywords: py.GradientKeywords): py.Remote<{ [Name in keyof Sources]: {tensorflow.Tensor} }>',
        `gradient(target: py.TensorLike, sources: py.TensorInput, keywords?: py.GradientKeywords): ${TENSOR}`,
        'gradient_dyn: py.RemoteFunction',
      ].join('\n'),
      watch: method('watch', 'tensor: py.TensorInput | py.VariableList', 'py.Remote<null>'),
    },
    returns: {
      batch_jacobian: 'Tensor',
      watched_variables: 'list[tensorflow.Variable]',
      reset: 'None',
    },
  },
  'tensorflow.data.Dataset': {
    members: {
      map: [
        `map(map_func: py.Callable, keywords?: { num_parallel_calls?: py.Int | null | undefined; deterministic?: py.Bool | null | undefined; name?: py.Str | null | undefined }): ${DATASET}`,
        'map_dyn: py.RemoteFunction',
      ].join('\n'),
      filter: method('filter', 'predicate: py.Callable, keywords?: { name?: py.Str | null | undefined }', DATASET),
    },
  },
}
