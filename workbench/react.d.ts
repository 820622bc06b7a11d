/** The one function of React that is used: Univer draws its float elements with it. */
declare module "react" {
  interface Elements {
    createElement(type: string, props: { readonly ref: (element: HTMLElement | null) => void; readonly className: string }): unknown;
  }
  const React: Elements;
  export default React;
}
