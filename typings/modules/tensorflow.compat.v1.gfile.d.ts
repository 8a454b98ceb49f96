// tensorflow.compat.v1.gfile of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_io_gfile from './tensorflow.io.gfile.js'

export interface FastGFile$__exit__ {
  unused_type: py.RemoteArgument
  unused_value: py.RemoteArgument
  unused_traceback: py.RemoteArgument
}

export interface FastGFile$read {
  /** Default: `-1` */
  n?: py.Int | undefined
}

export interface FastGFile$seek {
  offset?: py.RemoteArgument | undefined
  /** Default: `0` */
  whence?: py.Int | undefined
  position?: py.RemoteArgument | undefined
}

export interface FastGFile$write {
  file_content: py.RemoteArgument
}

export interface FastGFile extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.gfile.FastGFile': true }
  __enter__(): py.Remote
  __exit__(unused_type: py.Positional, unused_value: py.Positional, unused_traceback: py.Positional): py.Remote
  __exit__(unused_type: py.Positional, unused_value: py.Positional, keywords: py.Rest<FastGFile$__exit__, 'unused_type' | 'unused_value'>): py.Remote
  __exit__(unused_type: py.Positional, keywords: py.Rest<FastGFile$__exit__, 'unused_type'>): py.Remote
  __exit__(keywords: FastGFile$__exit__): py.Remote
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
  read(keywords?: FastGFile$read): py.Remote
  read_dyn: py.RemoteFunction
  readline(): py.Remote
  readline_dyn: py.RemoteFunction
  readlines(): py.Remote
  readlines_dyn: py.RemoteFunction
  seek(offset: py.Positional, whence: py.Int, position: py.Positional): py.Remote
  seek(offset: py.Positional, whence: py.Int, keywords?: py.Rest<FastGFile$seek, 'offset' | 'whence'>): py.Remote
  seek(offset: py.Positional, keywords?: py.Rest<FastGFile$seek, 'offset'>): py.Remote
  seek(keywords?: FastGFile$seek): py.Remote
  seek_dyn: py.RemoteFunction
  seekable(): py.Remote
  seekable_dyn: py.RemoteFunction
  size(): py.Remote
  size_dyn: py.RemoteFunction
  tell(): py.Remote
  tell_dyn: py.RemoteFunction
  write(file_content: py.Positional): py.Remote
  write(keywords: FastGFile$write): py.Remote
  write_dyn: py.RemoteFunction
}

export interface FastGFile$new {
  name: py.Str
  /** Default: `'r'` */
  mode?: py.Str | undefined
}

export interface FastGFile$class extends py.PythonClass {
  new (name: py.Str, mode: py.Str): FastGFile
  (name: py.Str, mode: py.Str): py.Promised<FastGFile>
  new (name: py.Str, keywords?: py.Rest<FastGFile$new, 'name'>): FastGFile
  (name: py.Str, keywords?: py.Rest<FastGFile$new, 'name'>): py.Promised<FastGFile>
  new (keywords: FastGFile$new): FastGFile
  (keywords: FastGFile$new): py.Promised<FastGFile>
}

export interface Copy$ {
  oldpath: py.RemoteArgument
  newpath: py.RemoteArgument
  /** Default: `False` */
  overwrite?: py.Bool | undefined
}

export interface DeleteRecursively$ {
  dirname: py.Str
}

export interface Exists$ {
  filename: py.RemoteArgument
}

export interface Glob$ {
  filename: py.Str | py.Items<py.Str>
}

export interface IsDirectory$ {
  dirname: py.Str
}

export interface ListDirectory$ {
  dirname: py.Str
}

export interface MakeDirs$ {
  dirname: py.Str
}

export interface MkDir$ {
  dirname: py.Str
}

export interface Remove$ {
  filename: py.Str
}

export interface Rename$ {
  oldname: py.Str
  newname: py.Str
  /** Default: `False` */
  overwrite?: py.Bool | undefined
}

export interface Stat$ {
  filename: py.Str
}

export interface Walk$ {
  top: py.Str
  /** Default: `True` */
  in_order?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  Copy(oldpath: py.Positional, newpath: py.Positional, overwrite: py.Bool): py.Remote
  Copy(oldpath: py.Positional, newpath: py.Positional, keywords?: py.Rest<Copy$, 'oldpath' | 'newpath'>): py.Remote
  Copy(oldpath: py.Positional, keywords: py.Rest<Copy$, 'oldpath'>): py.Remote
  Copy(keywords: Copy$): py.Remote
  Copy_dyn: py.RemoteFunction
  DeleteRecursively(dirname: py.Str): py.Remote
  DeleteRecursively(keywords: DeleteRecursively$): py.Remote
  DeleteRecursively_dyn: py.RemoteFunction
  Exists(filename: py.Positional): py.Remote
  Exists(keywords: Exists$): py.Remote
  Exists_dyn: py.RemoteFunction
  readonly FastGFile: FastGFile$class
  readonly GFile: tensorflow_io_gfile.GFile$class
  Glob(filename: py.Str | py.Items<py.Str>): py.Remote
  Glob(keywords: Glob$): py.Remote
  Glob_dyn: py.RemoteFunction
  IsDirectory(dirname: py.Str): py.Remote
  IsDirectory(keywords: IsDirectory$): py.Remote
  IsDirectory_dyn: py.RemoteFunction
  ListDirectory(dirname: py.Str): py.Remote
  ListDirectory(keywords: ListDirectory$): py.Remote
  ListDirectory_dyn: py.RemoteFunction
  MakeDirs(dirname: py.Str): py.Remote
  MakeDirs(keywords: MakeDirs$): py.Remote
  MakeDirs_dyn: py.RemoteFunction
  MkDir(dirname: py.Str): py.Remote
  MkDir(keywords: MkDir$): py.Remote
  MkDir_dyn: py.RemoteFunction
  readonly Open: tensorflow_io_gfile.GFile$class
  Remove(filename: py.Str): py.Remote
  Remove(keywords: Remove$): py.Remote
  Remove_dyn: py.RemoteFunction
  Rename(oldname: py.Str, newname: py.Str, overwrite: py.Bool): py.Remote
  Rename(oldname: py.Str, newname: py.Str, keywords?: py.Rest<Rename$, 'oldname' | 'newname'>): py.Remote
  Rename(oldname: py.Str, keywords: py.Rest<Rename$, 'oldname'>): py.Remote
  Rename(keywords: Rename$): py.Remote
  Rename_dyn: py.RemoteFunction
  Stat(filename: py.Str): py.Remote
  Stat(keywords: Stat$): py.Remote
  Stat_dyn: py.RemoteFunction
  Walk(top: py.Str, in_order: py.Bool): py.Remote
  Walk(top: py.Str, keywords?: py.Rest<Walk$, 'top'>): py.Remote
  Walk(keywords: Walk$): py.Remote
  Walk_dyn: py.RemoteFunction
}
