/** Whether what a reader typed may have an address in it: a number, a roman number, or a sign for a part of a text. */
export const mayHaveAddress = (typed: string): boolean =>
  /\d|第|§|(?<![\p{L}\p{N}])(?:[IVXLC]+|[ivxlc]+)(?![\p{L}\p{N}])/u.test(typed);
