// keras.datasets.california_housing of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_random from './keras.random.js'

export interface load_data$ {
  /** Default: `'large'` */
  version?: 'small' | 'large' | py.RemotePromise<string> | undefined
  /** Default: `'california_housing.npz'` */
  path?: py.Str | undefined
  /** Default: `0.2` */
  test_split?: py.Float | undefined
  /** Default: `113` */
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(version: 'small' | 'large' | py.RemotePromise<string>, path: py.Str, test_split: py.Float, seed: py.Int | py.Of<'keras.random.SeedGenerator'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(version: 'small' | 'large' | py.RemotePromise<string>, path: py.Str, test_split: py.Float, keywords?: py.Rest<load_data$, 'version' | 'path' | 'test_split'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(version: 'small' | 'large' | py.RemotePromise<string>, path: py.Str, keywords?: py.Rest<load_data$, 'version' | 'path'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(version: 'small' | 'large' | py.RemotePromise<string>, keywords?: py.Rest<load_data$, 'version'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(keywords?: load_data$): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data_dyn: py.RemoteFunction
}
