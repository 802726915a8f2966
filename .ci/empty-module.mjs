// Stands in for jsPDF's helpers that are never used here; `decode` is what it names of fast-png.
export default undefined;
export const decode = undefined;
