// tensorflow.compat.v1.graph_util of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'

export interface convert_variables_to_constants$ {
  sess: py.RemoteArgument
  input_graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>
  output_node_names: py.List<py.RemoteArgument>
  variable_names_whitelist?: py.RemoteArgument | undefined
  variable_names_blacklist?: py.RemoteArgument | undefined
}

export interface extract_sub_graph$ {
  graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>
  dest_nodes: py.Items<py.Str>
}

export interface must_run_on_cpu$ {
  node: py.Of<'tensorflow.Operation'> | py.Of<'tensorflow.compat.v1.NodeDef'>
  /** Default: `False` */
  pin_variables_on_cpu?: py.Bool | undefined
}

export interface remove_training_nodes$ {
  input_graph: py.RemoteArgument
  protected_nodes?: py.List<py.RemoteArgument> | null | undefined
}

export interface tensor_shape_from_node_def_name$ {
  graph: py.RemoteArgument
  input_name: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  convert_variables_to_constants(sess: py.Positional, input_graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, output_node_names: py.List<py.RemoteArgument>, variable_names_whitelist: py.Positional, variable_names_blacklist: py.Positional): py.Promised<tensorflow_compat_v1.GraphDef>
  convert_variables_to_constants(sess: py.Positional, input_graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, output_node_names: py.List<py.RemoteArgument>, variable_names_whitelist: py.Positional, keywords?: py.Rest<convert_variables_to_constants$, 'sess' | 'input_graph_def' | 'output_node_names' | 'variable_names_whitelist'>): py.Promised<tensorflow_compat_v1.GraphDef>
  convert_variables_to_constants(sess: py.Positional, input_graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, output_node_names: py.List<py.RemoteArgument>, keywords?: py.Rest<convert_variables_to_constants$, 'sess' | 'input_graph_def' | 'output_node_names'>): py.Promised<tensorflow_compat_v1.GraphDef>
  convert_variables_to_constants(sess: py.Positional, input_graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, keywords: py.Rest<convert_variables_to_constants$, 'sess' | 'input_graph_def'>): py.Promised<tensorflow_compat_v1.GraphDef>
  convert_variables_to_constants(sess: py.Positional, keywords: py.Rest<convert_variables_to_constants$, 'sess'>): py.Promised<tensorflow_compat_v1.GraphDef>
  convert_variables_to_constants(keywords: convert_variables_to_constants$): py.Promised<tensorflow_compat_v1.GraphDef>
  convert_variables_to_constants_dyn: py.RemoteFunction
  extract_sub_graph(graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, dest_nodes: py.Items<py.Str>): py.Promised<tensorflow_compat_v1.GraphDef>
  extract_sub_graph(graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, keywords: py.Rest<extract_sub_graph$, 'graph_def'>): py.Promised<tensorflow_compat_v1.GraphDef>
  extract_sub_graph(keywords: extract_sub_graph$): py.Promised<tensorflow_compat_v1.GraphDef>
  extract_sub_graph_dyn: py.RemoteFunction
  readonly import_graph_def: tensorflow.$Module["import_graph_def"]
  import_graph_def_dyn: py.RemoteFunction
  must_run_on_cpu(node: py.Of<'tensorflow.Operation'> | py.Of<'tensorflow.compat.v1.NodeDef'>, pin_variables_on_cpu: py.Bool): py.Remote
  must_run_on_cpu(node: py.Of<'tensorflow.Operation'> | py.Of<'tensorflow.compat.v1.NodeDef'>, keywords?: py.Rest<must_run_on_cpu$, 'node'>): py.Remote
  must_run_on_cpu(keywords: must_run_on_cpu$): py.Remote
  must_run_on_cpu_dyn: py.RemoteFunction
  remove_training_nodes(input_graph: py.Positional, protected_nodes: py.List<py.RemoteArgument> | null): py.Remote
  remove_training_nodes(input_graph: py.Positional, keywords?: py.Rest<remove_training_nodes$, 'input_graph'>): py.Remote
  remove_training_nodes(keywords: remove_training_nodes$): py.Remote
  remove_training_nodes_dyn: py.RemoteFunction
  tensor_shape_from_node_def_name(graph: py.Positional, input_name: py.Positional): py.Remote
  tensor_shape_from_node_def_name(graph: py.Positional, keywords: py.Rest<tensor_shape_from_node_def_name$, 'graph'>): py.Remote
  tensor_shape_from_node_def_name(keywords: tensor_shape_from_node_def_name$): py.Remote
  tensor_shape_from_node_def_name_dyn: py.RemoteFunction
}
