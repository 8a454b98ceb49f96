// tensorflow.compat.v1.logging of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface TaskLevelStatusMessage$ {
  msg: py.RemoteArgument
}

export interface debug$ {
  msg: py.RemoteArgument
  [keyword: string]: any
}

export interface error$ {
  msg: py.RemoteArgument
  [keyword: string]: any
}

export interface fatal$ {
  msg: py.RemoteArgument
  [keyword: string]: any
}

export interface info$ {
  msg: py.RemoteArgument
  [keyword: string]: any
}

export interface log$ {
  level: py.RemoteArgument
  msg: py.RemoteArgument
  [keyword: string]: any
}

export interface log_every_n$ {
  level: py.RemoteArgument
  msg: py.Str
  n: py.Int
}

export interface log_first_n$ {
  level: py.RemoteArgument
  msg: py.Str
  n: py.Int
}

export interface log_if$ {
  level: py.RemoteArgument
  msg: py.RemoteArgument
  condition: py.RemoteArgument
}

export interface set_verbosity$ {
  v: py.RemoteArgument
}

export interface vlog$ {
  level: py.RemoteArgument
  msg: py.RemoteArgument
  [keyword: string]: any
}

export interface warn$ {
  msg: py.RemoteArgument
  [keyword: string]: any
}

export interface warning$ {
  msg: py.RemoteArgument
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly DEBUG: py.Remote<number>
  readonly DEBUG_dyn: any
  readonly ERROR: py.Remote<number>
  readonly ERROR_dyn: any
  readonly FATAL: py.Remote<number>
  readonly FATAL_dyn: any
  readonly INFO: py.Remote<number>
  readonly INFO_dyn: any
  TaskLevelStatusMessage(msg: py.Positional): py.Remote
  TaskLevelStatusMessage(keywords: TaskLevelStatusMessage$): py.Remote
  TaskLevelStatusMessage_dyn: py.RemoteFunction
  readonly WARN: py.Remote<number>
  readonly WARN_dyn: any
  debug(msg: py.Positional, ...args: py.Positional[]): py.Remote
  debug(...args: [msg: py.Positional, ...args: py.Positional[], keywords: py.Rest<debug$, 'msg'>]): py.Remote
  debug(msg: py.Positional, keywords?: py.Rest<debug$, 'msg'>): py.Remote
  debug(keywords: debug$): py.Remote
  debug_dyn: py.RemoteFunction
  error(msg: py.Positional, ...args: py.Positional[]): py.Remote
  error(...args: [msg: py.Positional, ...args: py.Positional[], keywords: py.Rest<error$, 'msg'>]): py.Remote
  error(msg: py.Positional, keywords?: py.Rest<error$, 'msg'>): py.Remote
  error(keywords: error$): py.Remote
  error_dyn: py.RemoteFunction
  fatal(msg: py.Positional, ...args: py.Positional[]): py.Remote
  fatal(...args: [msg: py.Positional, ...args: py.Positional[], keywords: py.Rest<fatal$, 'msg'>]): py.Remote
  fatal(msg: py.Positional, keywords?: py.Rest<fatal$, 'msg'>): py.Remote
  fatal(keywords: fatal$): py.Remote
  fatal_dyn: py.RemoteFunction
  flush(): py.Remote
  flush_dyn: py.RemoteFunction
  get_verbosity(): py.Remote
  get_verbosity_dyn: py.RemoteFunction
  info(msg: py.Positional, ...args: py.Positional[]): py.Remote
  info(...args: [msg: py.Positional, ...args: py.Positional[], keywords: py.Rest<info$, 'msg'>]): py.Remote
  info(msg: py.Positional, keywords?: py.Rest<info$, 'msg'>): py.Remote
  info(keywords: info$): py.Remote
  info_dyn: py.RemoteFunction
  log(level: py.Positional, msg: py.Positional, ...args: py.Positional[]): py.Remote
  log(...args: [level: py.Positional, msg: py.Positional, ...args: py.Positional[], keywords: py.Rest<log$, 'level' | 'msg'>]): py.Remote
  log(level: py.Positional, msg: py.Positional, keywords?: py.Rest<log$, 'level' | 'msg'>): py.Remote
  log(level: py.Positional, keywords: py.Rest<log$, 'level'>): py.Remote
  log(keywords: log$): py.Remote
  log_dyn: py.RemoteFunction
  log_every_n(level: py.Positional, msg: py.Str, n: py.Int, ...args: py.Positional[]): py.Remote
  log_every_n(level: py.Positional, msg: py.Str, n: py.Int): py.Remote
  log_every_n(level: py.Positional, msg: py.Str, keywords: py.Rest<log_every_n$, 'level' | 'msg'>): py.Remote
  log_every_n(level: py.Positional, keywords: py.Rest<log_every_n$, 'level'>): py.Remote
  log_every_n(keywords: log_every_n$): py.Remote
  log_every_n_dyn: py.RemoteFunction
  log_first_n(level: py.Positional, msg: py.Str, n: py.Int, ...args: py.Positional[]): py.Remote
  log_first_n(level: py.Positional, msg: py.Str, n: py.Int): py.Remote
  log_first_n(level: py.Positional, msg: py.Str, keywords: py.Rest<log_first_n$, 'level' | 'msg'>): py.Remote
  log_first_n(level: py.Positional, keywords: py.Rest<log_first_n$, 'level'>): py.Remote
  log_first_n(keywords: log_first_n$): py.Remote
  log_first_n_dyn: py.RemoteFunction
  log_if(level: py.Positional, msg: py.Positional, condition: py.Positional, ...args: py.Positional[]): py.Remote
  log_if(level: py.Positional, msg: py.Positional, condition: py.Positional): py.Remote
  log_if(level: py.Positional, msg: py.Positional, keywords: py.Rest<log_if$, 'level' | 'msg'>): py.Remote
  log_if(level: py.Positional, keywords: py.Rest<log_if$, 'level'>): py.Remote
  log_if(keywords: log_if$): py.Remote
  log_if_dyn: py.RemoteFunction
  set_verbosity(v: py.Positional): py.Remote
  set_verbosity(keywords: set_verbosity$): py.Remote
  set_verbosity_dyn: py.RemoteFunction
  vlog(level: py.Positional, msg: py.Positional, ...args: py.Positional[]): py.Remote
  vlog(...args: [level: py.Positional, msg: py.Positional, ...args: py.Positional[], keywords: py.Rest<vlog$, 'level' | 'msg'>]): py.Remote
  vlog(level: py.Positional, msg: py.Positional, keywords?: py.Rest<vlog$, 'level' | 'msg'>): py.Remote
  vlog(level: py.Positional, keywords: py.Rest<vlog$, 'level'>): py.Remote
  vlog(keywords: vlog$): py.Remote
  vlog_dyn: py.RemoteFunction
  warn(msg: py.Positional, ...args: py.Positional[]): py.Remote
  warn(...args: [msg: py.Positional, ...args: py.Positional[], keywords: py.Rest<warn$, 'msg'>]): py.Remote
  warn(msg: py.Positional, keywords?: py.Rest<warn$, 'msg'>): py.Remote
  warn(keywords: warn$): py.Remote
  warn_dyn: py.RemoteFunction
  warning(msg: py.Positional, ...args: py.Positional[]): py.Remote
  warning(...args: [msg: py.Positional, ...args: py.Positional[], keywords: py.Rest<warning$, 'msg'>]): py.Remote
  warning(msg: py.Positional, keywords?: py.Rest<warning$, 'msg'>): py.Remote
  warning(keywords: warning$): py.Remote
  warning_dyn: py.RemoteFunction
}
