/** Built as a separate file, because it is large. */
export { parse, parseExpression } from '@babel/parser'
