// tensorflow.keras.preprocessing.sequence of tensorflow.keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_utils from './keras.utils.js'

export interface TimeseriesGenerator$to_json {
  [keyword: string]: any
}

export interface TimeseriesGenerator extends keras_utils.PyDataset {
  readonly [py.kind]: { readonly 'tensorflow.keras.preprocessing.sequence.TimeseriesGenerator': true } & keras_utils.PyDataset[typeof py.kind]
  __len__(...args: any[]): any
  get batch_size(): py.Remote<number>
  set batch_size(value: py.Int)
  batch_size_dyn: any
  data: any
  data_dyn: any
  end_index: any
  end_index_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  length: any
  length_dyn: any
  get reverse(): py.Remote<boolean>
  set reverse(value: py.Bool)
  reverse_dyn: any
  sampling_rate: any
  sampling_rate_dyn: any
  get shuffle(): py.Remote<boolean>
  set shuffle(value: py.Bool)
  shuffle_dyn: any
  start_index: any
  start_index_dyn: any
  stride: any
  stride_dyn: any
  targets: any
  targets_dyn: any
  to_json(keywords?: TimeseriesGenerator$to_json): py.Remote
  to_json_dyn: py.RemoteFunction
}

export interface TimeseriesGenerator$new {
  data: py.RemoteArgument
  targets: py.RemoteArgument
  length: py.RemoteArgument
  /** Default: `1` */
  sampling_rate?: py.Int | undefined
  /** Default: `1` */
  stride?: py.Int | undefined
  /** Default: `0` */
  start_index?: py.Int | undefined
  end_index?: py.RemoteArgument | undefined
  /** Default: `False` */
  shuffle?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  /** Default: `128` */
  batch_size?: py.Int | undefined
  /** Default: `1` */
  workers?: py.Int | undefined
  /** Default: `False` */
  use_multiprocessing?: py.Bool | undefined
  /** Default: `10` */
  max_queue_size?: py.Int | undefined
}

export interface TimeseriesGenerator$class extends py.Statics<keras_utils.PyDataset$class> {
  new (data: py.Positional, targets: py.Positional, length: py.Positional, sampling_rate: py.Int, stride: py.Int, start_index: py.Int, end_index?: py.Positional, shuffle?: py.Bool, reverse?: py.Bool, batch_size?: py.Int, keywords?: py.Rest<TimeseriesGenerator$new, 'data' | 'targets' | 'length' | 'sampling_rate' | 'stride' | 'start_index' | 'end_index' | 'shuffle' | 'reverse' | 'batch_size'>): TimeseriesGenerator
  (data: py.Positional, targets: py.Positional, length: py.Positional, sampling_rate: py.Int, stride: py.Int, start_index: py.Int, end_index?: py.Positional, shuffle?: py.Bool, reverse?: py.Bool, batch_size?: py.Int, keywords?: py.Rest<TimeseriesGenerator$new, 'data' | 'targets' | 'length' | 'sampling_rate' | 'stride' | 'start_index' | 'end_index' | 'shuffle' | 'reverse' | 'batch_size'>): py.Promised<TimeseriesGenerator>
  new (data: py.Positional, targets: py.Positional, length: py.Positional, sampling_rate: py.Int, stride: py.Int, keywords?: py.Rest<TimeseriesGenerator$new, 'data' | 'targets' | 'length' | 'sampling_rate' | 'stride'>): TimeseriesGenerator
  (data: py.Positional, targets: py.Positional, length: py.Positional, sampling_rate: py.Int, stride: py.Int, keywords?: py.Rest<TimeseriesGenerator$new, 'data' | 'targets' | 'length' | 'sampling_rate' | 'stride'>): py.Promised<TimeseriesGenerator>
  new (data: py.Positional, targets: py.Positional, length: py.Positional, sampling_rate: py.Int, keywords?: py.Rest<TimeseriesGenerator$new, 'data' | 'targets' | 'length' | 'sampling_rate'>): TimeseriesGenerator
  (data: py.Positional, targets: py.Positional, length: py.Positional, sampling_rate: py.Int, keywords?: py.Rest<TimeseriesGenerator$new, 'data' | 'targets' | 'length' | 'sampling_rate'>): py.Promised<TimeseriesGenerator>
  new (data: py.Positional, targets: py.Positional, length: py.Positional, keywords?: py.Rest<TimeseriesGenerator$new, 'data' | 'targets' | 'length'>): TimeseriesGenerator
  (data: py.Positional, targets: py.Positional, length: py.Positional, keywords?: py.Rest<TimeseriesGenerator$new, 'data' | 'targets' | 'length'>): py.Promised<TimeseriesGenerator>
  new (data: py.Positional, targets: py.Positional, keywords: py.Rest<TimeseriesGenerator$new, 'data' | 'targets'>): TimeseriesGenerator
  (data: py.Positional, targets: py.Positional, keywords: py.Rest<TimeseriesGenerator$new, 'data' | 'targets'>): py.Promised<TimeseriesGenerator>
  new (data: py.Positional, keywords: py.Rest<TimeseriesGenerator$new, 'data'>): TimeseriesGenerator
  (data: py.Positional, keywords: py.Rest<TimeseriesGenerator$new, 'data'>): py.Promised<TimeseriesGenerator>
  new (keywords: TimeseriesGenerator$new): TimeseriesGenerator
  (keywords: TimeseriesGenerator$new): py.Promised<TimeseriesGenerator>
}

export interface make_sampling_table$ {
  size: py.Int
  /** Default: `1e-05` */
  sampling_factor?: py.Float | undefined
}

export interface skipgrams$ {
  sequence: py.RemoteArgument
  vocabulary_size: py.Int
  /** Default: `4` */
  window_size?: py.Int | undefined
  /** Default: `1.0` */
  negative_samples?: py.Float | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  /** Default: `False` */
  categorical?: py.Bool | undefined
  sampling_table?: py.ArrayLike | null | undefined
  seed?: py.Int | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly TimeseriesGenerator: TimeseriesGenerator$class
  make_sampling_table(size: py.Int, sampling_factor: py.Float): py.Remote<py.NDArray>
  make_sampling_table(size: py.Int, keywords?: py.Rest<make_sampling_table$, 'size'>): py.Remote<py.NDArray>
  make_sampling_table(keywords: make_sampling_table$): py.Remote<py.NDArray>
  make_sampling_table_dyn: py.RemoteFunction
  readonly pad_sequences: keras_utils.$Module["pad_sequences"]
  pad_sequences_dyn: py.RemoteFunction
  skipgrams(sequence: py.Positional, vocabulary_size: py.Int, window_size: py.Int, negative_samples: py.Float, shuffle: py.Bool, categorical?: py.Bool, sampling_table?: py.ArrayLike | null, seed?: py.Int | null): py.Remote
  skipgrams(sequence: py.Positional, vocabulary_size: py.Int, window_size: py.Int, negative_samples: py.Float, keywords?: py.Rest<skipgrams$, 'sequence' | 'vocabulary_size' | 'window_size' | 'negative_samples'>): py.Remote
  skipgrams(sequence: py.Positional, vocabulary_size: py.Int, window_size: py.Int, keywords?: py.Rest<skipgrams$, 'sequence' | 'vocabulary_size' | 'window_size'>): py.Remote
  skipgrams(sequence: py.Positional, vocabulary_size: py.Int, keywords?: py.Rest<skipgrams$, 'sequence' | 'vocabulary_size'>): py.Remote
  skipgrams(sequence: py.Positional, keywords: py.Rest<skipgrams$, 'sequence'>): py.Remote
  skipgrams(keywords: skipgrams$): py.Remote
  skipgrams_dyn: py.RemoteFunction
}
