namespace PerformanceBudget.Fuzz.Packing;

/// <summary>Inputs that are one part.</summary>
internal sealed class PlainContainer : Container
{
    public override Part[] Unpack(byte[] input) => [new Part(string.Empty, input)];

    public override byte[] Pack(Part[] parts) => parts[0].Content;
}
