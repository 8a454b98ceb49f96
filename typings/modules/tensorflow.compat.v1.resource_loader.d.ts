// tensorflow.compat.v1.resource_loader of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface get_path_to_datafile$ {
  path: py.Str
}

export interface load_resource$ {
  path: py.Str
}

export interface readahead_file_path$ {
  path: py.RemoteArgument
  /** Default: `'128M'` */
  readahead?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  get_data_files_path(): py.Remote
  get_data_files_path_dyn: py.RemoteFunction
  get_path_to_datafile(path: py.Str): py.Remote<string>
  get_path_to_datafile(keywords: get_path_to_datafile$): py.Remote<string>
  get_path_to_datafile_dyn: py.RemoteFunction
  get_root_dir_with_all_resources(): py.Remote<string>
  get_root_dir_with_all_resources_dyn: py.RemoteFunction
  load_resource(path: py.Str): py.Remote
  load_resource(keywords: load_resource$): py.Remote
  load_resource_dyn: py.RemoteFunction
  readahead_file_path(path: py.Positional, readahead: py.Str): py.Remote
  readahead_file_path(path: py.Positional, keywords?: py.Rest<readahead_file_path$, 'path'>): py.Remote
  readahead_file_path(keywords: readahead_file_path$): py.Remote
  readahead_file_path_dyn: py.RemoteFunction
}
