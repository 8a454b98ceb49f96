// tf_keras.utils.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_distribute from './tensorflow.distribute.js'

export interface DatasetCreator$__call__ {
  [keyword: string]: any
}

export interface DatasetCreator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.utils.experimental.DatasetCreator': true }
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: DatasetCreator$__call__]): py.Remote
  (keywords?: DatasetCreator$__call__): py.Remote
  dataset_fn: any
  dataset_fn_dyn: any
  input_options: any
  input_options_dyn: any
}

export interface DatasetCreator$new {
  dataset_fn: py.Callable
  input_options?: py.Of<'tensorflow.distribute.InputOptions'> | null | undefined
}

export interface DatasetCreator$class extends py.PythonClass {
  new (dataset_fn: py.Callable, input_options: py.Of<'tensorflow.distribute.InputOptions'> | null): DatasetCreator
  (dataset_fn: py.Callable, input_options: py.Of<'tensorflow.distribute.InputOptions'> | null): py.Promised<DatasetCreator>
  new (dataset_fn: py.Callable, keywords?: py.Rest<DatasetCreator$new, 'dataset_fn'>): DatasetCreator
  (dataset_fn: py.Callable, keywords?: py.Rest<DatasetCreator$new, 'dataset_fn'>): py.Promised<DatasetCreator>
  new (keywords: DatasetCreator$new): DatasetCreator
  (keywords: DatasetCreator$new): py.Promised<DatasetCreator>
}

export interface $Module extends py.PythonModuleObject {
  readonly DatasetCreator: DatasetCreator$class
}
