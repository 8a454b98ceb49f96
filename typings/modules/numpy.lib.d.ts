// numpy.lib of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_emath from './numpy.emath.js'
import type * as numpy_lib_array_utils from './numpy.lib.array_utils.js'
import type * as numpy_lib_format from './numpy.lib.format.js'
import type * as numpy_lib_introspect from './numpy.lib.introspect.js'
import type * as numpy_lib_mixins from './numpy.lib.mixins.js'
import type * as numpy_lib_npyio from './numpy.lib.npyio.js'
import type * as numpy_lib_stride_tricks from './numpy.lib.stride_tricks.js'

export interface Arrayterator$__getitem__ {
  index: py.RemoteArgument
}

export interface Arrayterator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.lib.Arrayterator': true }
  __getitem__(index: py.Positional): py.Remote
  __getitem__(keywords: Arrayterator$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  readonly flat: py.Remote
  readonly flat_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
}

export interface Arrayterator$new {
  var: py.ArrayLike
  buf_size?: py.Int | null | undefined
}

export interface Arrayterator$class extends py.PythonClass {
  new (var_: py.ArrayLike, buf_size: py.Int | null): Arrayterator
  (var_: py.ArrayLike, buf_size: py.Int | null): py.Promised<Arrayterator>
  new (var_: py.ArrayLike, keywords?: py.Rest<Arrayterator$new, 'var'>): Arrayterator
  (var_: py.ArrayLike, keywords?: py.Rest<Arrayterator$new, 'var'>): py.Promised<Arrayterator>
  new (keywords: Arrayterator$new): Arrayterator
  (keywords: Arrayterator$new): py.Promised<Arrayterator>
}

export interface NumpyVersion extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.lib.NumpyVersion': true }
}

export interface NumpyVersion$new {
  vstring: py.Str
}

export interface NumpyVersion$class extends py.PythonClass {
  new (vstring: py.Str): NumpyVersion
  (vstring: py.Str): py.Promised<NumpyVersion>
  new (keywords: NumpyVersion$new): NumpyVersion
  (keywords: NumpyVersion$new): py.Promised<NumpyVersion>
}

export interface add_newdoc$ {
  place: py.Str
  obj: py.Str | null
  doc: py.Str | py.Tuple<readonly [py.Str, py.Str]> | py.List<py.Tuple<readonly [py.Str, py.Str]>>
  /** Default: `True` */
  warn_on_python?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Arrayterator: Arrayterator$class
  readonly NumpyVersion: NumpyVersion$class
  add_docstring(...args: py.RemoteArgument[]): py.Remote
  add_docstring_dyn: py.RemoteFunction
  add_newdoc(place: py.Str, obj: py.Str | null, doc: py.Str | py.Tuple<readonly [py.Str, py.Str]> | py.List<py.Tuple<readonly [py.Str, py.Str]>>, warn_on_python: py.Bool): py.Remote
  add_newdoc(place: py.Str, obj: py.Str | null, doc: py.Str | py.Tuple<readonly [py.Str, py.Str]> | py.List<py.Tuple<readonly [py.Str, py.Str]>>, keywords?: py.Rest<add_newdoc$, 'place' | 'obj' | 'doc'>): py.Remote
  add_newdoc(place: py.Str, obj: py.Str | null, keywords: py.Rest<add_newdoc$, 'place' | 'obj'>): py.Remote
  add_newdoc(place: py.Str, keywords: py.Rest<add_newdoc$, 'place'>): py.Remote
  add_newdoc(keywords: add_newdoc$): py.Remote
  add_newdoc_dyn: py.RemoteFunction
  readonly array_utils: numpy_lib_array_utils.$Module
  readonly format: numpy_lib_format.$Module
  readonly introspect: numpy_lib_introspect.$Module
  readonly mixins: numpy_lib_mixins.$Module
  readonly npyio: numpy_lib_npyio.$Module
  readonly scimath: numpy_emath.$Module
  readonly stride_tricks: numpy_lib_stride_tricks.$Module
  readonly tracemalloc_domain: py.Remote<number>
  readonly tracemalloc_domain_dyn: any
}
