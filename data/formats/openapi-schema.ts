import { z } from 'zod'

/**
 * A schema as OpenAPI 3.0 has it. Where it may be null and has a list of values, null is in the list: validators want it
 * there. @see https://github.com/OAI/OpenAPI-Specification/blob/main/proposals/2019-10-31-Clarify-Nullable.md
 */
export const openapiSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.nullable === true && jsonSchema.enum && !jsonSchema.enum.includes(null)) jsonSchema.enum = [...jsonSchema.enum, null]
    },
  })
