// tensorflow.compat.v1.sysconfig of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_sysconfig from './tensorflow.sysconfig.js'

export interface $Module extends py.PythonModuleObject {
  readonly CXX11_ABI_FLAG: py.Remote<number>
  readonly CXX11_ABI_FLAG_dyn: any
  readonly CXX_VERSION: py.Remote<number>
  readonly CXX_VERSION_dyn: any
  readonly MONOLITHIC_BUILD: py.Remote<number>
  readonly MONOLITHIC_BUILD_dyn: any
  readonly get_build_info: tensorflow_sysconfig.$Module["get_build_info"]
  get_build_info_dyn: py.RemoteFunction
  readonly get_compile_flags: tensorflow_sysconfig.$Module["get_compile_flags"]
  get_compile_flags_dyn: py.RemoteFunction
  readonly get_include: tensorflow_sysconfig.$Module["get_include"]
  get_include_dyn: py.RemoteFunction
  readonly get_lib: tensorflow_sysconfig.$Module["get_lib"]
  get_lib_dyn: py.RemoteFunction
  readonly get_link_flags: tensorflow_sysconfig.$Module["get_link_flags"]
  get_link_flags_dyn: py.RemoteFunction
}
