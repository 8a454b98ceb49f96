// keras.preprocessing.image of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_utils from './keras.utils.js'

export interface smart_resize$ {
  x: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly array_to_img: keras_utils.$Module["array_to_img"]
  readonly img_to_array: keras_utils.$Module["img_to_array"]
  readonly load_img: keras_utils.$Module["load_img"]
  readonly save_img: keras_utils.$Module["save_img"]
  smart_resize(x: py.Positional, size: py.Positional, interpolation: py.Str, data_format: py.Str, keywords?: py.Rest<smart_resize$, 'x' | 'size' | 'interpolation' | 'data_format'>): py.Remote
  smart_resize(x: py.Positional, size: py.Positional, interpolation: py.Str, keywords?: py.Rest<smart_resize$, 'x' | 'size' | 'interpolation'>): py.Remote
  smart_resize(x: py.Positional, size: py.Positional, keywords?: py.Rest<smart_resize$, 'x' | 'size'>): py.Remote
  smart_resize(x: py.Positional, keywords: py.Rest<smart_resize$, 'x'>): py.Remote
  smart_resize(keywords: smart_resize$): py.Remote
  smart_resize_dyn: py.RemoteFunction
}
