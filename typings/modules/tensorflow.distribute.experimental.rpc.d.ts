// tensorflow.distribute.experimental.rpc of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface Client$call {
  method_name: py.Str
  args?: py.Items<py.RemoteArgument> | null | undefined
  output_specs?: py.RemoteArgument | undefined
  /** Default: `0` */
  timeout_in_ms?: py.Int | undefined
}

export interface Client$create {
  rpc_layer: py.RemoteArgument
  address: py.RemoteArgument
  /** Default: `''` */
  name?: py.Str | undefined
  /** Default: `0` */
  timeout_in_ms?: py.Int | undefined
}

export interface Client extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.rpc.Client': true }
  call(method_name: py.Str, args: py.Items<py.RemoteArgument> | null, output_specs: py.Positional, timeout_in_ms: py.Int): py.Remote
  call(method_name: py.Str, args: py.Items<py.RemoteArgument> | null, output_specs: py.Positional, keywords?: py.Rest<Client$call, 'method_name' | 'args' | 'output_specs'>): py.Remote
  call(method_name: py.Str, args: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<Client$call, 'method_name' | 'args'>): py.Remote
  call(method_name: py.Str, keywords?: py.Rest<Client$call, 'method_name'>): py.Remote
  call(keywords: Client$call): py.Remote
  call_dyn: py.RemoteFunction
}

export interface Client$class extends py.PythonClass {
  new (): Client
  (): py.Promised<Client>
  create(rpc_layer: py.Positional, address: py.Positional, name: py.Str, timeout_in_ms: py.Int): py.Remote
  create(rpc_layer: py.Positional, address: py.Positional, name: py.Str, keywords?: py.Rest<Client$create, 'rpc_layer' | 'address' | 'name'>): py.Remote
  create(rpc_layer: py.Positional, address: py.Positional, keywords?: py.Rest<Client$create, 'rpc_layer' | 'address'>): py.Remote
  create(rpc_layer: py.Positional, keywords: py.Rest<Client$create, 'rpc_layer'>): py.Remote
  create(keywords: Client$create): py.Remote
  create_dyn: py.RemoteFunction
}

export interface Server$create {
  rpc_layer: py.RemoteArgument
  address: py.RemoteArgument
}

export interface Server$register {
  method_name: py.Str
  func: py.RemoteArgument
}

export interface Server extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.rpc.Server': true }
  register(method_name: py.Str, func: py.Positional): py.Remote
  register(method_name: py.Str, keywords: py.Rest<Server$register, 'method_name'>): py.Remote
  register(keywords: Server$register): py.Remote
  register_dyn: py.RemoteFunction
  start(): py.Remote
  start_dyn: py.RemoteFunction
}

export interface Server$class extends py.PythonClass {
  new (): Server
  (): py.Promised<Server>
  create(rpc_layer: py.Positional, address: py.Positional): py.Remote
  create(rpc_layer: py.Positional, keywords: py.Rest<Server$create, 'rpc_layer'>): py.Remote
  create(keywords: Server$create): py.Remote
  create_dyn: py.RemoteFunction
}

export interface $Module extends py.PythonModuleObject {
  readonly Client: Client$class
  readonly Server: Server$class
}
