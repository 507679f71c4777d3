namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>A reader of JSON documents.</summary>
public abstract class JsonTarget : FuzzTarget
{
    // What a reading and a review may take: linear in the document, with room for the words of its findings.
    private const long AllocationOfAny = 4L << 20;
    private const long AllocationPerByte = 8L << 10;

    public override FuzzSyntax Syntax => FuzzSyntax.Json;

    public override int MaxBytes => 16_384;

    public sealed override void Examine(byte[] input, bool isThorough)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Try(input, isThorough);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Law.Holds(
            allocated <= AllocationOfAny + (AllocationPerByte * input.Length),
            $"{input.Length} bytes took {allocated} bytes of memory"
        );
    }

    /// <summary>Tries a document.</summary>
    protected abstract void Try(byte[] input, bool isThorough);
}
