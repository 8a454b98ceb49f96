// The API models as the typings are made of them: with what is said by hand about types in the models' notation.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ApiModel,
  type ClassModel,
  type FunctionModel,
  type ParameterModel,
  splitName,
} from '../../src/typegen/model.js'
import { overlays } from '../../src/typegen/overlays/index.js'
import type { Overlay } from '../../src/typegen/overlays/overlay.js'
import { root } from './compiler.js'

type Types = Readonly<Record<string, string>>

/** All models of typings/api. What TypeScript says by hand in its own words is left out: here nobody can read it. */
export function mergedModels(): ApiModel[] {
  const folder = join(root, 'typings', 'api')
  const models = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ApiModel)
  const classes = new Map(models.flatMap((model) => Object.entries(model.classes)))
  const constructors = (id: string): Types =>
    Object.assign({}, ...(classes.get(id)?.bases ?? []).map(constructors), overlays[id]?.constructors)
  return models.map((model) => ({
    ...model,
    classes: mapped(model.classes, (found, id) => mergedClass(found, overlays[id] ?? {}, constructors(id))),
    functions: mapped(
      Object.fromEntries(Object.entries(model.functions).filter(([id]) => !isInWords(id))),
      (found, id) => mergedFunction(found, overlays[id] ?? {}, ''),
    ),
  }))
}

/** Whether a function is written by hand in TypeScript, as a member of its module. */
function isInWords(id: string): boolean {
  const { module, name } = splitName(id)
  return Object.hasOwn(overlays[module]?.members ?? {}, name)
}

function mergedClass(found: ClassModel, overlay: Overlay, constructors: Types): ClassModel {
  const kept = Object.entries(found.members).filter(([name]) => !Object.hasOwn(overlay.members ?? {}, name))
  const members = mapped(Object.fromEntries(kept), (member, name) => {
    const type = overlay.attributes?.[name] ?? member.type
    return { ...member, ...mergedFunction(member, overlay, name), ...(type === undefined ? {} : { type }) }
  })
  if (found.new === undefined) return { ...found, members }
  return { ...found, members, new: typed(found.new, { ...constructors, ...overlay.parameters }) }
}

/** @param name of a method; empty for a function of a module. */
function mergedFunction(found: FunctionModel, overlay: Overlay, name: string): FunctionModel {
  const prefix = name === '' ? '' : `${name}.`
  const entries = Object.entries(overlay.parameters ?? {})
  const types = Object.fromEntries(
    entries.flatMap(([key, type]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), type]] : [])),
  )
  const returns = overlay.returns?.[name] ?? found.returns
  return {
    ...found,
    ...(found.params === undefined ? {} : { params: typed(found.params, types) }),
    ...(returns === undefined ? {} : { returns }),
  }
}

function typed(parameters: readonly ParameterModel[], types: Types): ParameterModel[] {
  return parameters.map((each) => {
    const type = Object.hasOwn(types, each.name) ? types[each.name] : undefined
    return type === undefined ? each : { ...each, type }
  })
}

function mapped<Value>(
  table: Readonly<Record<string, Value>>,
  change: (value: Value, name: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value, name)]))
}
