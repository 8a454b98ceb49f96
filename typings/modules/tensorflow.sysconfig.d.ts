// tensorflow.sysconfig of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  readonly CXX11_ABI_FLAG: py.Remote<number>
  readonly CXX11_ABI_FLAG_dyn: any
  readonly CXX_VERSION: py.Remote<number>
  readonly CXX_VERSION_dyn: any
  readonly MONOLITHIC_BUILD: py.Remote<number>
  readonly MONOLITHIC_BUILD_dyn: any
  get_build_info(): py.Remote
  get_build_info_dyn: py.RemoteFunction
  get_compile_flags(): py.RemoteList<string>
  get_compile_flags_dyn: py.RemoteFunction
  get_include(): py.Remote
  get_include_dyn: py.RemoteFunction
  get_lib(): py.Remote
  get_lib_dyn: py.RemoteFunction
  get_link_flags(): py.RemoteList<string>
  get_link_flags_dyn: py.RemoteFunction
}
