using System.Text;

namespace PerformanceBudget.Documents.Tests.Formats.Packages;

public sealed class Crc32Tests
{
    [Theory]
    [InlineData("", 0x00000000u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void Checksum_OfKnownText_IsTheKnownOne(string text, uint expected)
    {
        var checksum = new Crc32();

        checksum.Append(Encoding.ASCII.GetBytes(text));

        Assert.Equal(expected, checksum.Value);
    }

    [Fact]
    public void Checksum_OfPieces_IsThatOfTheWhole()
    {
        var checksum = new Crc32();

        checksum.Append("The quick "u8);
        checksum.Append("brown fox jumps over"u8);
        checksum.Append(" the lazy dog"u8);

        Assert.Equal(0x414FA339u, checksum.Value);
    }
}
