namespace PerformanceBudget.Domain;

/// <summary>The parts of an object that a reader could not read, as JSON Pointers relative to it. The default is none.</summary>
/// <remarks>What follows from such a part alone is no finding of its own: the part was reported already.</remarks>
internal readonly struct UnreadParts(string[] pointers)
{
    private const string AnyIndex = "*";

    private readonly string[]? _pointers = pointers;

    /// <summary>Whether a part, or something that it is a part of, could not be read.</summary>
    public bool Cover(string pointer)
    {
        foreach (var unread in _pointers.AsSpan())
        {
            if (
                pointer.StartsWith(unread, StringComparison.Ordinal)
                && (pointer.Length == unread.Length || pointer[unread.Length] == '/')
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether parts were read, each of them whole. A step <c>*</c> is every element of a list.</summary>
    public bool Know(params ReadOnlySpan<string> parts)
    {
        foreach (var unread in _pointers.AsSpan())
        {
            foreach (var part in parts)
            {
                if (Meet(unread, part))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether one of two pointers leads to where the other leads, or into it.</summary>
    private static bool Meet(string unread, string part)
    {
        var steps = part.Split('/');
        var unreadSteps = unread.Split('/');
        for (var i = 0; i < Math.Min(steps.Length, unreadSteps.Length); i++)
        {
            if (steps[i] != AnyIndex && !string.Equals(steps[i], unreadSteps[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
