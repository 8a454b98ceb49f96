// keras.datasets.california_housing of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  /** Default: `'large'` */
  version?: 'small' | 'large' | py.Remote<string> | undefined
  /** Default: `'california_housing.npz'` */
  path?: py.Str | undefined
  /** Default: `0.2` */
  test_split?: py.Float | undefined
  /** Default: `113` */
  seed?: py.Int | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(version: 'small' | 'large' | py.Remote<string>, path: py.Str, test_split: py.Float, seed: py.Int): py.RemoteList<py.NDArray>
  load_data(version: 'small' | 'large' | py.Remote<string>, path: py.Str, test_split: py.Float, keywords?: py.Rest<load_data$, 'version' | 'path' | 'test_split'>): py.RemoteList<py.NDArray>
  load_data(version: 'small' | 'large' | py.Remote<string>, path: py.Str, keywords?: py.Rest<load_data$, 'version' | 'path'>): py.RemoteList<py.NDArray>
  load_data(version: 'small' | 'large' | py.Remote<string>, keywords?: py.Rest<load_data$, 'version'>): py.RemoteList<py.NDArray>
  load_data(keywords?: load_data$): py.RemoteList<py.NDArray>
  load_data_dyn: py.RemoteFunction
}
