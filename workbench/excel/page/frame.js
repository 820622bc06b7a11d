/* What Excel's own web view does before a page of an add-in runs: puts its bridge and its object into the window. */
{
  const { bridge, external } = window.parent.simulatedExcel;
  window._richApiNativeBridge = bridge;
  Object.defineProperty(window, "external", { value: external });
}
