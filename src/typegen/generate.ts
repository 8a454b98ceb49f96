// From API models to the files of the typings: their names and texts. Reads and writes nothing.

import { type ApiModel, type ClassModel, entry, MODEL_VERSION, placeOf } from './model.js'
import { type Library, ModuleFile } from './modules.js'
import type { Overlay, Overlays } from './overlays/overlay.js'
import { hasRoles, isRole, roleOwner, rolesFile } from './roles.js'
import { moduleAlias, quote } from './types.js'

/** Texts by file name. */
export type GeneratedFiles = Readonly<Record<string, string>>

/** What is made, and of what. */
export interface GenerateOptions {
  readonly models: readonly ApiModel[]
  readonly overlays: Overlays
  /** Models that are known but have their files elsewhere. */
  readonly others?: readonly ApiModel[]
  /** Whether the files lie in this package (default); others refer to it by its name. */
  readonly isOwn?: boolean
}

/**
 * The typings of some packages.
 *
 * @throws Error where an overlay names what no model has.
 */
export function generate({ models, overlays, others = [], isOwn = true }: GenerateOptions): GeneratedFiles {
  const library = new Models(models, others, overlays, isOwn)
  const files: Record<string, string> = {}
  for (const model of models) {
    for (const module of Object.keys(model.modules)) {
      files[`${fileOf(module)}.d.ts`] = new ModuleFile(module, model, library).render()
    }
    if (hasRoles(model)) files[`${model.package}.$roles.d.ts`] = rolesFile(model, library)
  }
  files[isOwn ? '$modules.d.ts' : 'index.d.ts'] = modulesFile(models, library)
  library.expectAllUsed()
  return files
}

/** A module's file without its ending. To the compiler, `x.d` would be the declarations of `x`. */
function fileOf(module: string): string {
  return module.replace(/\.d$/, '.d_')
}

/** All modules by name, for `python.import`. */
function modulesFile(models: readonly ApiModel[], library: Library): string {
  const names = models.flatMap((model) => Object.keys(model.modules)).sort()
  const imports = names.map((name) => `import type * as ${moduleAlias(name)} from '${library.pathOf(name)}'\n`)
  const lines = names.map((name) => `    ${quote(name)}: ${moduleAlias(name)}.$Module\n`)
  return (
    '// The modules that `python.import` knows by name. Generated: do not edit.\n\n' +
    `${imports.join('')}\ndeclare module '${library.corePath}' {\n  interface PythonModules {\n${lines.join('')}  }\n}\n`
  )
}

class Models implements Library {
  readonly corePath: string
  readonly #models: readonly ApiModel[]
  readonly #own: ReadonlySet<string>
  readonly #isOwn: boolean
  readonly #overlays: Overlays
  readonly #used = new Set<string>()
  readonly #classes = new Map<string, ClassModel>()
  readonly #modules = new Set<string>()
  readonly #refined = new Set<string>()

  constructor(made: readonly ApiModel[], others: readonly ApiModel[], overlays: Overlays, isOwn: boolean) {
    const models = [...made, ...others]
    this.#models = models
    this.#own = new Set(made.flatMap((model) => Object.keys(model.modules)))
    this.#isOwn = isOwn
    this.corePath = isOwn ? '../core.js' : 'tensorbridge/typings/core.js'
    this.#overlays = overlays
    for (const model of models) {
      if (model.model !== MODEL_VERSION) {
        throw new Error(
          `The API model of ${model.package} has version ${model.model}. This package reads version ${MODEL_VERSION}: make it anew.`,
        )
      }
      for (const module of Object.keys(model.modules)) this.#modules.add(module)
      for (const [id, classModel] of Object.entries(model.classes)) this.#classes.set(id, classModel)
    }
    for (const [id, { bases, members }] of this.#classes) {
      const types = new Map(Object.keys(members).map((name) => [name, this.#attributeType(id, name)]))
      for (const name of Object.keys(overlays[id]?.members ?? {})) types.set(name, 'by hand')
      for (const base of bases) this.#noteRefined(base, types)
    }
  }

  #attributeType(id: string, name: string): string | undefined {
    return entry(this.#overlays[id]?.attributes, name) ?? entry(this.#classes.get(id)?.members, name)?.type
  }

  #noteRefined(id: string, types: ReadonlyMap<string, string | undefined>): void {
    for (const [name, type] of types) {
      if (type !== undefined && type !== this.#attributeType(id, name)) this.#refined.add(`${id}.${name}`)
    }
    for (const base of this.#classes.get(id)?.bases ?? []) this.#noteRefined(base, types)
  }

  isRefined(id: string, attribute: string): boolean {
    return this.#refined.has(`${id}.${attribute}`)
  }

  classModel(id: string): ClassModel | undefined {
    const model = this.#classes.get(id)
    return model !== undefined && this.placeOf(id).module !== '' ? model : undefined
  }

  placeOf(id: string): { readonly module: string; readonly name: string } {
    // A package's roles have a file as its modules have.
    return placeOf(id, (name) => this.#modules.has(name) || name.endsWith('.$roles'))
  }

  hasModule(name: string): boolean {
    return this.#modules.has(name)
  }

  pathOf(module: string): string {
    // A package's roles lie beside its modules.
    const isMade = this.#own.has(module.replace(/\.\$roles$/, ''))
    const name = `${fileOf(module)}.js`
    return this.#isOwn || isMade ? `./${name}` : `tensorbridge/typings/modules/${name}`
  }

  overlay(id: string): Overlay | undefined {
    this.#used.add(id)
    return this.#overlays[id]
  }

  role(packageName: string, name: string): string | undefined {
    if (name === 'Tensor') return this.classModel('tensorflow.Tensor') ? '{tensorflow.Tensor}' : undefined
    if (name === 'DType' && packageName === 'numpy') return 'py.DType | py.StructuredDType'
    if (!isRole(name)) return undefined
    const owner = roleOwner(packageName, this.#models)
    if (owner === undefined) return undefined
    return owner === packageName ? `roles.${name}` : `{${owner}.$roles.${name}}`
  }

  /** An overlay that nothing asked for names an object that is not there. */
  expectAllUsed(): void {
    const lost = Object.keys(this.#overlays).filter((id) => !this.#used.has(id))
    if (lost.length > 0) throw new Error(`The overlay names what no API model has: ${lost.join(', ')}`)
  }
}
