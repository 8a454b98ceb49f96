// tensorflow.compat.v1.logging of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface TaskLevelStatusMessage$ {
  msg: py.RemoteArgument
}

export interface set_verbosity$ {
  v: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly DEBUG: py.Remote<number>
  readonly ERROR: py.Remote<number>
  readonly FATAL: py.Remote<number>
  readonly INFO: py.Remote<number>
  TaskLevelStatusMessage(msg: py.Positional): py.Remote
  TaskLevelStatusMessage(keywords: TaskLevelStatusMessage$): py.Remote
  TaskLevelStatusMessage_dyn: py.RemoteFunction
  readonly WARN: py.Remote<number>
  debug(msg: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  debug_dyn: py.RemoteFunction
  error(msg: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  error_dyn: py.RemoteFunction
  fatal(msg: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  fatal_dyn: py.RemoteFunction
  flush(): py.Remote
  flush_dyn: py.RemoteFunction
  get_verbosity(): py.Remote
  get_verbosity_dyn: py.RemoteFunction
  info(msg: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  info_dyn: py.RemoteFunction
  log(level: py.Positional, msg: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  log_dyn: py.RemoteFunction
  log_every_n(level: py.Positional, msg: py.Str, n: py.Int, ...args: py.RemoteArgument[]): py.Remote
  log_every_n_dyn: py.RemoteFunction
  log_first_n(level: py.Positional, msg: py.Str, n: py.Int, ...args: py.RemoteArgument[]): py.Remote
  log_first_n_dyn: py.RemoteFunction
  log_if(level: py.Positional, msg: py.Positional, condition: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  log_if_dyn: py.RemoteFunction
  set_verbosity(v: py.Positional): py.Remote
  set_verbosity(keywords: set_verbosity$): py.Remote
  set_verbosity_dyn: py.RemoteFunction
  vlog(level: py.Positional, msg: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  vlog_dyn: py.RemoteFunction
  warn(msg: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  warn_dyn: py.RemoteFunction
  warning(msg: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  warning_dyn: py.RemoteFunction
}
