// keras.datasets.imdb of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface get_word_index$ {
  /** Default: `'imdb_word_index.json'` */
  path?: py.Str | undefined
}

export interface load_data$ {
  /** Default: `'imdb.npz'` */
  path?: py.Str | undefined
  num_words?: py.Int | null | undefined
  /** Default: `0` */
  skip_top?: py.Int | undefined
  maxlen?: py.Int | null | undefined
  /** Default: `113` */
  seed?: py.Int | undefined
  /** Default: `1` */
  start_char?: py.Int | undefined
  /** Default: `2` */
  oov_char?: py.Int | undefined
  /** Default: `3` */
  index_from?: py.Int | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  get_word_index(path: py.Str): py.Remote
  get_word_index(keywords?: get_word_index$): py.Remote
  get_word_index_dyn: py.RemoteFunction
  load_data(path: py.Str, num_words: py.Int | null, skip_top: py.Int, maxlen: py.Int | null, seed?: py.Int, start_char?: py.Int, oov_char?: py.Int, index_from?: py.Int, keywords?: py.Rest<load_data$, 'path' | 'num_words' | 'skip_top' | 'maxlen' | 'seed' | 'start_char' | 'oov_char' | 'index_from'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(path: py.Str, num_words: py.Int | null, skip_top: py.Int, keywords?: py.Rest<load_data$, 'path' | 'num_words' | 'skip_top'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(path: py.Str, num_words: py.Int | null, keywords?: py.Rest<load_data$, 'path' | 'num_words'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(path: py.Str, keywords?: py.Rest<load_data$, 'path'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(keywords?: load_data$): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data_dyn: py.RemoteFunction
}
