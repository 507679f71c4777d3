namespace PerformanceBudget.Fuzz.Packing;

/// <summary>Takes an input apart and puts it together again, so that its parts can be changed.</summary>
internal abstract class Container
{
    /// <summary>The parts of an input; one part for an input that is none of its kind.</summary>
    public abstract Part[] Unpack(byte[] input);

    /// <summary>An input of these parts.</summary>
    public abstract byte[] Pack(Part[] parts);

    /// <summary>How the inputs of a target are put together.</summary>
    public static Container Of(FuzzPacking packing) =>
        packing switch
        {
            FuzzPacking.Zip => new ZipContainer(),
            FuzzPacking.Compound => new CompoundContainer(),
            FuzzPacking.Pdf => new PdfContainer(),
            _ => new PlainContainer(),
        };
}
