// numpy.rec of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'

export interface format_parser extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.rec.format_parser': true }
}

export interface format_parser$new {
  formats: py.RemoteArgument
  names: py.RemoteArgument
  titles: py.RemoteArgument
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.RemoteArgument | undefined
}

export interface format_parser$class extends py.PythonClass {
  new (formats: py.Positional, names: py.Positional, titles: py.Positional, aligned: py.Bool, byteorder: py.Positional): format_parser
  (formats: py.Positional, names: py.Positional, titles: py.Positional, aligned: py.Bool, byteorder: py.Positional): py.Promised<format_parser>
  new (formats: py.Positional, names: py.Positional, titles: py.Positional, aligned: py.Bool, keywords?: py.Rest<format_parser$new, 'formats' | 'names' | 'titles' | 'aligned'>): format_parser
  (formats: py.Positional, names: py.Positional, titles: py.Positional, aligned: py.Bool, keywords?: py.Rest<format_parser$new, 'formats' | 'names' | 'titles' | 'aligned'>): py.Promised<format_parser>
  new (formats: py.Positional, names: py.Positional, titles: py.Positional, keywords?: py.Rest<format_parser$new, 'formats' | 'names' | 'titles'>): format_parser
  (formats: py.Positional, names: py.Positional, titles: py.Positional, keywords?: py.Rest<format_parser$new, 'formats' | 'names' | 'titles'>): py.Promised<format_parser>
  new (formats: py.Positional, names: py.Positional, keywords: py.Rest<format_parser$new, 'formats' | 'names'>): format_parser
  (formats: py.Positional, names: py.Positional, keywords: py.Rest<format_parser$new, 'formats' | 'names'>): py.Promised<format_parser>
  new (formats: py.Positional, keywords: py.Rest<format_parser$new, 'formats'>): format_parser
  (formats: py.Positional, keywords: py.Rest<format_parser$new, 'formats'>): py.Promised<format_parser>
  new (keywords: format_parser$new): format_parser
  (keywords: format_parser$new): py.Promised<format_parser>
}

export interface array$ {
  obj: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  shape?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  strides?: py.RemoteArgument | undefined
  formats?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  titles?: py.RemoteArgument | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.RemoteArgument | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface find_duplicate$ {
  list: py.RemoteArgument
}

export interface fromarrays$ {
  arrayList: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  shape?: py.RemoteArgument | undefined
  formats?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  titles?: py.RemoteArgument | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.RemoteArgument | undefined
}

export interface fromfile$ {
  fd: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  shape?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  formats?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  titles?: py.RemoteArgument | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.RemoteArgument | undefined
}

export interface fromrecords$ {
  recList: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  shape?: py.RemoteArgument | undefined
  formats?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  titles?: py.RemoteArgument | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.RemoteArgument | undefined
}

export interface fromstring$ {
  datastring: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  shape?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  formats?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  titles?: py.RemoteArgument | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  array(obj: py.Positional, dtype: py.Positional, shape: py.Positional, offset: py.Int, strides?: py.Positional, formats?: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional, copy?: py.Bool): py.Remote
  array(obj: py.Positional, dtype: py.Positional, shape: py.Positional, keywords?: py.Rest<array$, 'obj' | 'dtype' | 'shape'>): py.Remote
  array(obj: py.Positional, dtype: py.Positional, keywords?: py.Rest<array$, 'obj' | 'dtype'>): py.Remote
  array(obj: py.Positional, keywords?: py.Rest<array$, 'obj'>): py.Remote
  array(keywords: array$): py.Remote
  array_dyn: py.RemoteFunction
  find_duplicate(list: py.Positional): py.Remote
  find_duplicate(keywords: find_duplicate$): py.Remote
  find_duplicate_dyn: py.RemoteFunction
  readonly format_parser: format_parser$class
  fromarrays(arrayList: py.Positional, dtype: py.Positional, shape: py.Positional, formats: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional): py.Remote
  fromarrays(arrayList: py.Positional, dtype: py.Positional, shape: py.Positional, keywords?: py.Rest<fromarrays$, 'arrayList' | 'dtype' | 'shape'>): py.Remote
  fromarrays(arrayList: py.Positional, dtype: py.Positional, keywords?: py.Rest<fromarrays$, 'arrayList' | 'dtype'>): py.Remote
  fromarrays(arrayList: py.Positional, keywords?: py.Rest<fromarrays$, 'arrayList'>): py.Remote
  fromarrays(keywords: fromarrays$): py.Remote
  fromarrays_dyn: py.RemoteFunction
  fromfile(fd: py.Positional, dtype: py.Positional, shape: py.Positional, offset: py.Int, formats?: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional): py.Remote
  fromfile(fd: py.Positional, dtype: py.Positional, shape: py.Positional, keywords?: py.Rest<fromfile$, 'fd' | 'dtype' | 'shape'>): py.Remote
  fromfile(fd: py.Positional, dtype: py.Positional, keywords?: py.Rest<fromfile$, 'fd' | 'dtype'>): py.Remote
  fromfile(fd: py.Positional, keywords?: py.Rest<fromfile$, 'fd'>): py.Remote
  fromfile(keywords: fromfile$): py.Remote
  fromfile_dyn: py.RemoteFunction
  fromrecords(recList: py.Positional, dtype: py.Positional, shape: py.Positional, formats: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional): py.Remote
  fromrecords(recList: py.Positional, dtype: py.Positional, shape: py.Positional, keywords?: py.Rest<fromrecords$, 'recList' | 'dtype' | 'shape'>): py.Remote
  fromrecords(recList: py.Positional, dtype: py.Positional, keywords?: py.Rest<fromrecords$, 'recList' | 'dtype'>): py.Remote
  fromrecords(recList: py.Positional, keywords?: py.Rest<fromrecords$, 'recList'>): py.Remote
  fromrecords(keywords: fromrecords$): py.Remote
  fromrecords_dyn: py.RemoteFunction
  fromstring(datastring: py.Positional, dtype: py.Positional, shape: py.Positional, offset: py.Int, formats?: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional): py.Remote
  fromstring(datastring: py.Positional, dtype: py.Positional, shape: py.Positional, keywords?: py.Rest<fromstring$, 'datastring' | 'dtype' | 'shape'>): py.Remote
  fromstring(datastring: py.Positional, dtype: py.Positional, keywords?: py.Rest<fromstring$, 'datastring' | 'dtype'>): py.Remote
  fromstring(datastring: py.Positional, keywords?: py.Rest<fromstring$, 'datastring'>): py.Remote
  fromstring(keywords: fromstring$): py.Remote
  fromstring_dyn: py.RemoteFunction
  readonly recarray: numpy.recarray$class
  readonly record: numpy.record$class
}
