namespace PerformanceBudget.Fuzz.Running;

/// <summary>An input of which something does not hold.</summary>
/// <param name="Signature">What does not hold: failures with the same one are one.</param>
/// <param name="Exception">What was thrown.</param>
/// <param name="Input">The smallest input that was found.</param>
internal sealed record Failure(string Signature, Exception Exception, byte[] Input)
{
    private const int MaxMessage = 60;

    /// <summary>What an exception says in short: its type, the beginning of its message without numbers, and where in the library it was thrown.</summary>
    public static string SignatureOf(Exception exception)
    {
        var message = new string([
            .. exception.Message.Where(c => char.IsAscii(c) && !char.IsDigit(c)).Take(MaxMessage),
        ]);
        var place =
            exception is BrokenLawException ? string.Empty : exception.StackTrace?.Split('\n')[0].Trim();
        return $"{exception.GetType().Name}: {message} {place}";
    }
}
