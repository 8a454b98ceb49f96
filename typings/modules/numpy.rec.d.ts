// numpy.rec of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'

export interface format_parser extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.rec.format_parser': true }
}

export interface format_parser$new {
  formats: py.Str | py.List<py.Str>
  names: py.Str | py.List<py.Str>
  titles: py.Items<py.RemoteArgument>
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.Str | null | undefined
}

export interface format_parser$class extends py.PythonClass {
  new (formats: py.Str | py.List<py.Str>, names: py.Str | py.List<py.Str>, titles: py.Items<py.RemoteArgument>, aligned: py.Bool, byteorder: py.Str | null): format_parser
  (formats: py.Str | py.List<py.Str>, names: py.Str | py.List<py.Str>, titles: py.Items<py.RemoteArgument>, aligned: py.Bool, byteorder: py.Str | null): py.Promised<format_parser>
  new (formats: py.Str | py.List<py.Str>, names: py.Str | py.List<py.Str>, titles: py.Items<py.RemoteArgument>, aligned: py.Bool, keywords?: py.Rest<format_parser$new, 'formats' | 'names' | 'titles' | 'aligned'>): format_parser
  (formats: py.Str | py.List<py.Str>, names: py.Str | py.List<py.Str>, titles: py.Items<py.RemoteArgument>, aligned: py.Bool, keywords?: py.Rest<format_parser$new, 'formats' | 'names' | 'titles' | 'aligned'>): py.Promised<format_parser>
  new (formats: py.Str | py.List<py.Str>, names: py.Str | py.List<py.Str>, titles: py.Items<py.RemoteArgument>, keywords?: py.Rest<format_parser$new, 'formats' | 'names' | 'titles'>): format_parser
  (formats: py.Str | py.List<py.Str>, names: py.Str | py.List<py.Str>, titles: py.Items<py.RemoteArgument>, keywords?: py.Rest<format_parser$new, 'formats' | 'names' | 'titles'>): py.Promised<format_parser>
  new (formats: py.Str | py.List<py.Str>, names: py.Str | py.List<py.Str>, keywords: py.Rest<format_parser$new, 'formats' | 'names'>): format_parser
  (formats: py.Str | py.List<py.Str>, names: py.Str | py.List<py.Str>, keywords: py.Rest<format_parser$new, 'formats' | 'names'>): py.Promised<format_parser>
  new (formats: py.Str | py.List<py.Str>, keywords: py.Rest<format_parser$new, 'formats'>): format_parser
  (formats: py.Str | py.List<py.Str>, keywords: py.Rest<format_parser$new, 'formats'>): py.Promised<format_parser>
  new (keywords: format_parser$new): format_parser
  (keywords: format_parser$new): py.Promised<format_parser>
}

export interface array$ {
  obj: py.RemoteArgument
  dtype?: py.DType | py.StructuredDType | null | undefined
  shape?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  strides?: py.List<py.Int> | null | undefined
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
  arrayList: py.List<py.RemoteArgument>
  dtype?: py.DType | py.StructuredDType | null | undefined
  shape?: py.Int | py.List<py.Int> | null | undefined
  formats?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  titles?: py.RemoteArgument | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.RemoteArgument | undefined
}

export interface fromfile$ {
  fd: py.RemoteArgument
  dtype?: py.DType | py.StructuredDType | null | undefined
  shape?: py.Int | py.List<py.Int> | null | undefined
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
  recList: py.Items<py.RemoteArgument>
  dtype?: py.DType | py.StructuredDType | null | undefined
  shape?: py.Int | py.List<py.Int> | null | undefined
  formats?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  titles?: py.RemoteArgument | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  byteorder?: py.RemoteArgument | undefined
}

export interface fromstring$ {
  datastring: py.RemoteArgument
  dtype?: py.DType | py.StructuredDType | null | undefined
  shape?: py.Int | py.List<py.Int> | null | undefined
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
  array(obj: py.Positional, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, offset: py.Int, strides?: py.List<py.Int> | null, formats?: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional, copy?: py.Bool): py.Promised<numpy.recarray>
  array(obj: py.Positional, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, keywords?: py.Rest<array$, 'obj' | 'dtype' | 'shape'>): py.Promised<numpy.recarray>
  array(obj: py.Positional, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<array$, 'obj' | 'dtype'>): py.Promised<numpy.recarray>
  array(obj: py.Positional, keywords?: py.Rest<array$, 'obj'>): py.Promised<numpy.recarray>
  array(keywords: array$): py.Promised<numpy.recarray>
  array_dyn: py.RemoteFunction
  find_duplicate(list: py.Positional): py.Remote
  find_duplicate(keywords: find_duplicate$): py.Remote
  find_duplicate_dyn: py.RemoteFunction
  readonly format_parser: format_parser$class
  fromarrays(arrayList: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, formats: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional): py.Promised<numpy.recarray>
  fromarrays(arrayList: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, keywords?: py.Rest<fromarrays$, 'arrayList' | 'dtype' | 'shape'>): py.Promised<numpy.recarray>
  fromarrays(arrayList: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<fromarrays$, 'arrayList' | 'dtype'>): py.Promised<numpy.recarray>
  fromarrays(arrayList: py.List<py.RemoteArgument>, keywords?: py.Rest<fromarrays$, 'arrayList'>): py.Promised<numpy.recarray>
  fromarrays(keywords: fromarrays$): py.Promised<numpy.recarray>
  fromarrays_dyn: py.RemoteFunction
  fromfile(fd: py.Positional, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, offset: py.Int, formats?: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional): py.Promised<numpy.recarray>
  fromfile(fd: py.Positional, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, keywords?: py.Rest<fromfile$, 'fd' | 'dtype' | 'shape'>): py.Promised<numpy.recarray>
  fromfile(fd: py.Positional, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<fromfile$, 'fd' | 'dtype'>): py.Promised<numpy.recarray>
  fromfile(fd: py.Positional, keywords?: py.Rest<fromfile$, 'fd'>): py.Promised<numpy.recarray>
  fromfile(keywords: fromfile$): py.Promised<numpy.recarray>
  fromfile_dyn: py.RemoteFunction
  fromrecords(recList: py.Items<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, formats: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional): py.Promised<numpy.recarray>
  fromrecords(recList: py.Items<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, keywords?: py.Rest<fromrecords$, 'recList' | 'dtype' | 'shape'>): py.Promised<numpy.recarray>
  fromrecords(recList: py.Items<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<fromrecords$, 'recList' | 'dtype'>): py.Promised<numpy.recarray>
  fromrecords(recList: py.Items<py.RemoteArgument>, keywords?: py.Rest<fromrecords$, 'recList'>): py.Promised<numpy.recarray>
  fromrecords(keywords: fromrecords$): py.Promised<numpy.recarray>
  fromrecords_dyn: py.RemoteFunction
  fromstring(datastring: py.Positional, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, offset: py.Int, formats?: py.Positional, names?: py.Positional, titles?: py.Positional, aligned?: py.Bool, byteorder?: py.Positional): py.Promised<numpy.recarray>
  fromstring(datastring: py.Positional, dtype: py.DType | py.StructuredDType | null, shape: py.Int | py.List<py.Int> | null, keywords?: py.Rest<fromstring$, 'datastring' | 'dtype' | 'shape'>): py.Promised<numpy.recarray>
  fromstring(datastring: py.Positional, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<fromstring$, 'datastring' | 'dtype'>): py.Promised<numpy.recarray>
  fromstring(datastring: py.Positional, keywords?: py.Rest<fromstring$, 'datastring'>): py.Promised<numpy.recarray>
  fromstring(keywords: fromstring$): py.Promised<numpy.recarray>
  fromstring_dyn: py.RemoteFunction
  readonly recarray: numpy.recarray$class
  readonly record: numpy.record$class
}
