using System.Security.Cryptography;

namespace PerformanceBudget.Domain;

/// <summary>SHA-256 hashes as reports write them: <c>sha256:</c> and 64 hexadecimal digits in small letters.</summary>
internal static class Sha256Text
{
    private const string Prefix = "sha256:";
    private const string Digits = "0123456789abcdef";

    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);

        Span<char> text = stackalloc char[SHA256.HashSizeInBytes * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            text[2 * i] = Digits[hash[i] >> 4];
            text[(2 * i) + 1] = Digits[hash[i] & 0xF];
        }

        return string.Concat(Prefix, text);
    }
}
