/** The part of the edtf package that Muster uses; the package ships no types. */
declare module 'edtf' {
  type EdtfValue = {
    /** First millisecond the value can mean (UTC). */
    min: number;
    /** Last millisecond the value can mean (UTC). */
    max: number;
    /** The value written back in EDTF; differs from the input where the input was no real date. */
    edtf: string;
  };
  /** Parses an EDTF string; throws on a string that is not EDTF. */
  export default function edtf(text: string): EdtfValue;
}
