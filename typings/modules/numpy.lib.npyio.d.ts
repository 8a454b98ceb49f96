// numpy.lib.npyio of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface DataSource$abspath {
  path: py.Str
}

export interface DataSource$exists {
  path: py.Str
}

export interface DataSource$open {
  path: py.Str
  /** Default: `'r'` */
  mode?: 'r' | 'w' | 'a' | py.RemotePromise<string> | undefined
  encoding?: py.Str | null | undefined
  newline?: py.Str | null | undefined
}

export interface DataSource extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.lib.npyio.DataSource': true }
  abspath(path: py.Str): py.Remote<string>
  abspath(keywords: DataSource$abspath): py.Remote<string>
  abspath_dyn: py.RemoteFunction
  exists(path: py.Str): py.Remote<boolean>
  exists(keywords: DataSource$exists): py.Remote<boolean>
  exists_dyn: py.RemoteFunction
  open(path: py.Str, mode: 'r' | 'w' | 'a' | py.RemotePromise<string>, encoding: py.Str | null, newline: py.Str | null): py.Remote
  open(path: py.Str, mode: 'r' | 'w' | 'a' | py.RemotePromise<string>, encoding: py.Str | null, keywords?: py.Rest<DataSource$open, 'path' | 'mode' | 'encoding'>): py.Remote
  open(path: py.Str, mode: 'r' | 'w' | 'a' | py.RemotePromise<string>, keywords?: py.Rest<DataSource$open, 'path' | 'mode'>): py.Remote
  open(path: py.Str, keywords?: py.Rest<DataSource$open, 'path'>): py.Remote
  open(keywords: DataSource$open): py.Remote
  open_dyn: py.RemoteFunction
}

export interface DataSource$new {
  /** Default: `'.'` */
  destpath?: py.Str | null | undefined
}

export interface DataSource$class extends py.PythonClass {
  new (destpath: py.Str | null): DataSource
  (destpath: py.Str | null): py.Promised<DataSource>
  new (keywords?: DataSource$new): DataSource
  (keywords?: DataSource$new): py.Promised<DataSource>
}

export interface NpzFile$__contains__ {
  key: py.RemoteArgument
}

export interface NpzFile$__exit__ {
  exc_type: py.RemoteArgument
  exc_value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface NpzFile$__getitem__ {
  key: py.RemoteArgument
}

export interface NpzFile extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.lib.npyio.NpzFile': true }
  __contains__(key: py.Positional): py.Remote
  __contains__(keywords: NpzFile$__contains__): py.Remote
  __enter__(): py.Remote
  __exit__(exc_type: py.Positional, exc_value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(exc_type: py.Positional, exc_value: py.Positional, keywords: py.Rest<NpzFile$__exit__, 'exc_type' | 'exc_value'>): py.Remote
  __exit__(exc_type: py.Positional, keywords: py.Rest<NpzFile$__exit__, 'exc_type'>): py.Remote
  __exit__(keywords: NpzFile$__exit__): py.Remote
  __getitem__(key: py.Positional): py.Remote
  __getitem__(keywords: NpzFile$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  close(): py.Remote
  close_dyn: py.RemoteFunction
  fid: any
  fid_dyn: any
  get(key: py.Positional, default_: py.Positional): py.Remote
  get(key: py.Positional): py.Remote
  get_dyn: py.RemoteFunction
  items(): py.Remote
  items_dyn: py.RemoteFunction
  keys(): py.Remote
  keys_dyn: py.RemoteFunction
  values(): py.Remote
  values_dyn: py.RemoteFunction
  zip: any
  zip_dyn: any
}

export interface NpzFile$new {
  fid: py.RemoteArgument
  /** Default: `False` */
  own_fid?: py.Bool | undefined
  /** Default: `False` */
  allow_pickle?: py.Bool | undefined
  pickle_kwargs?: py.RemoteArgument | undefined
  /** Default: `10000` */
  max_header_size?: py.Int | undefined
}

export interface NpzFile$class extends py.PythonClass {
  new (fid: py.Positional, own_fid: py.Bool, allow_pickle: py.Bool, pickle_kwargs: py.Positional, keywords?: py.Rest<NpzFile$new, 'fid' | 'own_fid' | 'allow_pickle' | 'pickle_kwargs'>): NpzFile
  (fid: py.Positional, own_fid: py.Bool, allow_pickle: py.Bool, pickle_kwargs: py.Positional, keywords?: py.Rest<NpzFile$new, 'fid' | 'own_fid' | 'allow_pickle' | 'pickle_kwargs'>): py.Promised<NpzFile>
  new (fid: py.Positional, own_fid: py.Bool, allow_pickle: py.Bool, keywords?: py.Rest<NpzFile$new, 'fid' | 'own_fid' | 'allow_pickle'>): NpzFile
  (fid: py.Positional, own_fid: py.Bool, allow_pickle: py.Bool, keywords?: py.Rest<NpzFile$new, 'fid' | 'own_fid' | 'allow_pickle'>): py.Promised<NpzFile>
  new (fid: py.Positional, own_fid: py.Bool, keywords?: py.Rest<NpzFile$new, 'fid' | 'own_fid'>): NpzFile
  (fid: py.Positional, own_fid: py.Bool, keywords?: py.Rest<NpzFile$new, 'fid' | 'own_fid'>): py.Promised<NpzFile>
  new (fid: py.Positional, keywords?: py.Rest<NpzFile$new, 'fid'>): NpzFile
  (fid: py.Positional, keywords?: py.Rest<NpzFile$new, 'fid'>): py.Promised<NpzFile>
  new (keywords: NpzFile$new): NpzFile
  (keywords: NpzFile$new): py.Promised<NpzFile>
  readonly fid: py.Remote
  readonly zip: py.Remote
}

export interface $Module extends py.PythonModuleObject {
  readonly DataSource: DataSource$class
  readonly NpzFile: NpzFile$class
}
