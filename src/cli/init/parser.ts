/** Built as a file of its own: it is large. */
export { parse, parseExpression } from '@babel/parser'
