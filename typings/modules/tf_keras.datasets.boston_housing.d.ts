// tf_keras.datasets.boston_housing of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  /** Default: `'boston_housing.npz'` */
  path?: py.Str | undefined
  /** Default: `0.2` */
  test_split?: py.Float | undefined
  /** Default: `113` */
  seed?: py.Int | undefined
  cache_dir?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(path: py.Str, test_split: py.Float, seed: py.Int, cache_dir: py.Str | null): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(path: py.Str, test_split: py.Float, seed: py.Int, keywords?: py.Rest<load_data$, 'path' | 'test_split' | 'seed'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(path: py.Str, test_split: py.Float, keywords?: py.Rest<load_data$, 'path' | 'test_split'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(path: py.Str, keywords?: py.Rest<load_data$, 'path'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(keywords?: load_data$): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data_dyn: py.RemoteFunction
}
