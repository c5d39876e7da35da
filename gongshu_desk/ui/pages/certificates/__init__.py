"""证书登记簿: numbers, certificates issued, void and replaced ones, and the check of a paper."""

from gongshu_desk.ui.pages.certificates.page import CertificatesPage

__all__ = ["CertificatesPage"]
