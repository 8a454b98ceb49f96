// tensorflow.io.gfile of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface GFile$__exit__ {
  unused_type: py.RemoteArgument
  unused_value: py.RemoteArgument
  unused_traceback: py.RemoteArgument
}

export interface GFile$read {
  /** Default: `-1` */
  n?: py.Int | undefined
}

export interface GFile$seek {
  offset?: py.RemoteArgument | undefined
  /** Default: `0` */
  whence?: py.Int | undefined
  position?: py.RemoteArgument | undefined
}

export interface GFile$write {
  file_content: py.RemoteArgument
}

export interface GFile extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.gfile.GFile': true }
  __enter__(): py.Remote
  __exit__(unused_type: py.Positional, unused_value: py.Positional, unused_traceback: py.Positional): py.Remote
  __exit__(unused_type: py.Positional, unused_value: py.Positional, keywords: py.Rest<GFile$__exit__, 'unused_type' | 'unused_value'>): py.Remote
  __exit__(unused_type: py.Positional, keywords: py.Rest<GFile$__exit__, 'unused_type'>): py.Remote
  __exit__(keywords: GFile$__exit__): py.Remote
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __next__(): py.Remote
  close(): py.Remote
  close_dyn: py.RemoteFunction
  flush(): py.Remote
  flush_dyn: py.RemoteFunction
  readonly mode: py.Remote
  readonly mode_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
  next(): py.Remote
  next_dyn: py.RemoteFunction
  read(n: py.Int): py.Remote
  read(keywords?: GFile$read): py.Remote
  read_dyn: py.RemoteFunction
  readline(): py.Remote
  readline_dyn: py.RemoteFunction
  readlines(): py.Remote
  readlines_dyn: py.RemoteFunction
  seek(offset: py.Positional, whence: py.Int, position: py.Positional): py.Remote
  seek(offset: py.Positional, whence: py.Int, keywords?: py.Rest<GFile$seek, 'offset' | 'whence'>): py.Remote
  seek(offset: py.Positional, keywords?: py.Rest<GFile$seek, 'offset'>): py.Remote
  seek(keywords?: GFile$seek): py.Remote
  seek_dyn: py.RemoteFunction
  seekable(): py.Remote
  seekable_dyn: py.RemoteFunction
  size(): py.Remote
  size_dyn: py.RemoteFunction
  tell(): py.Remote
  tell_dyn: py.RemoteFunction
  write(file_content: py.Positional): py.Remote
  write(keywords: GFile$write): py.Remote
  write_dyn: py.RemoteFunction
}

export interface GFile$new {
  name: py.Str
  /** Default: `'r'` */
  mode?: py.Str | undefined
}

export interface GFile$class extends py.PythonClass {
  new (name: py.Str, mode: py.Str): GFile
  (name: py.Str, mode: py.Str): py.Promised<GFile>
  new (name: py.Str, keywords?: py.Rest<GFile$new, 'name'>): GFile
  (name: py.Str, keywords?: py.Rest<GFile$new, 'name'>): py.Promised<GFile>
  new (keywords: GFile$new): GFile
  (keywords: GFile$new): py.Promised<GFile>
}

export interface copy$ {
  src: py.Str
  dst: py.Str
  /** Default: `False` */
  overwrite?: py.Bool | undefined
}

export interface exists$ {
  path: py.Str
}

export interface glob$ {
  pattern: py.Str | py.Items<py.Str>
}

export interface isdir$ {
  path: py.Str
}

export interface join$ {
  path: py.Str
}

export interface listdir$ {
  path: py.Str
}

export interface makedirs$ {
  path: py.Str
}

export interface mkdir$ {
  path: py.Str
}

export interface remove$ {
  path: py.Str
}

export interface rename$ {
  src: py.Str
  dst: py.Str
  /** Default: `False` */
  overwrite?: py.Bool | undefined
}

export interface rmtree$ {
  path: py.Str
}

export interface stat$ {
  path: py.Str
}

export interface walk$ {
  top: py.Str
  /** Default: `True` */
  topdown?: py.Bool | undefined
  onerror?: py.Callable | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly GFile: GFile$class
  copy(src: py.Str, dst: py.Str, overwrite: py.Bool): py.Remote
  copy(src: py.Str, dst: py.Str, keywords?: py.Rest<copy$, 'src' | 'dst'>): py.Remote
  copy(src: py.Str, keywords: py.Rest<copy$, 'src'>): py.Remote
  copy(keywords: copy$): py.Remote
  copy_dyn: py.RemoteFunction
  exists(path: py.Str): py.Remote
  exists(keywords: exists$): py.Remote
  exists_dyn: py.RemoteFunction
  get_registered_schemes(): py.Remote
  get_registered_schemes_dyn: py.RemoteFunction
  glob(pattern: py.Str | py.Items<py.Str>): py.Remote
  glob(keywords: glob$): py.Remote
  glob_dyn: py.RemoteFunction
  isdir(path: py.Str): py.Remote
  isdir(keywords: isdir$): py.Remote
  isdir_dyn: py.RemoteFunction
  join(path: py.Str, ...paths: py.Positional[]): py.Remote<string>
  join(path: py.Str): py.Remote<string>
  join(keywords: join$): py.Remote<string>
  join_dyn: py.RemoteFunction
  listdir(path: py.Str): py.Remote
  listdir(keywords: listdir$): py.Remote
  listdir_dyn: py.RemoteFunction
  makedirs(path: py.Str): py.Remote
  makedirs(keywords: makedirs$): py.Remote
  makedirs_dyn: py.RemoteFunction
  mkdir(path: py.Str): py.Remote
  mkdir(keywords: mkdir$): py.Remote
  mkdir_dyn: py.RemoteFunction
  remove(path: py.Str): py.Remote
  remove(keywords: remove$): py.Remote
  remove_dyn: py.RemoteFunction
  rename(src: py.Str, dst: py.Str, overwrite: py.Bool): py.Remote
  rename(src: py.Str, dst: py.Str, keywords?: py.Rest<rename$, 'src' | 'dst'>): py.Remote
  rename(src: py.Str, keywords: py.Rest<rename$, 'src'>): py.Remote
  rename(keywords: rename$): py.Remote
  rename_dyn: py.RemoteFunction
  rmtree(path: py.Str): py.Remote
  rmtree(keywords: rmtree$): py.Remote
  rmtree_dyn: py.RemoteFunction
  stat(path: py.Str): py.Remote
  stat(keywords: stat$): py.Remote
  stat_dyn: py.RemoteFunction
  walk(top: py.Str, topdown: py.Bool, onerror: py.Callable | null): py.Remote
  walk(top: py.Str, topdown: py.Bool, keywords?: py.Rest<walk$, 'top' | 'topdown'>): py.Remote
  walk(top: py.Str, keywords?: py.Rest<walk$, 'top'>): py.Remote
  walk(keywords: walk$): py.Remote
  walk_dyn: py.RemoteFunction
}
