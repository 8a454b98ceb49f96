// keras.preprocessing.image of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_utils from './keras.utils.js'

export interface smart_resize$ {
  x: py.TensorLike
  size: py.List<py.RemoteArgument>
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly array_to_img: keras_utils.$Module["array_to_img"]
  array_to_img_dyn: py.RemoteFunction
  readonly img_to_array: keras_utils.$Module["img_to_array"]
  img_to_array_dyn: py.RemoteFunction
  readonly load_img: keras_utils.$Module["load_img"]
  load_img_dyn: py.RemoteFunction
  readonly save_img: keras_utils.$Module["save_img"]
  save_img_dyn: py.RemoteFunction
  smart_resize(x: py.TensorLike, size: py.List<py.RemoteArgument>, interpolation: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<smart_resize$, 'x' | 'size' | 'interpolation' | 'data_format'>): py.Remote
  smart_resize(x: py.TensorLike, size: py.List<py.RemoteArgument>, interpolation: py.Str, keywords?: py.Rest<smart_resize$, 'x' | 'size' | 'interpolation'>): py.Remote
  smart_resize(x: py.TensorLike, size: py.List<py.RemoteArgument>, keywords?: py.Rest<smart_resize$, 'x' | 'size'>): py.Remote
  smart_resize(x: py.TensorLike, keywords: py.Rest<smart_resize$, 'x'>): py.Remote
  smart_resize(keywords: smart_resize$): py.Remote
  smart_resize_dyn: py.RemoteFunction
}
